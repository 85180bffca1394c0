/** Marks on a page what a search found there: the words that a link of the search page took along. */
import { element } from '../../browser/dom.ts';
import { withStyle } from '../../browser/with-style.ts';
import styles from '../../styles/found-words.css?url';
import { laterTexts } from './later-texts.ts';

/**
 * Marks the words, says how many there are, and offers to take the marks away.
 *
 * @param page - what the page is about; where its address names a block, only that is looked at
 * @throws when words or styles for it cannot be had
 */
export async function markWords(page: HTMLElement, words: readonly string[]): Promise<void> {
  const [{ found: texts }] = await Promise.all([laterTexts(), withStyle(styles)]);
  const wanted = new Set(words);
  const marks = textsAt(location.hash.slice(1), page).flatMap((text) => markIn(text, wanted));
  if (marks.length === 0) return;
  const status = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, texts.off);
  const bar = element('div', { class: 'found-words' }, status, button);
  page.before(bar);
  // After it has been shown: a region that comes with its text is not read out.
  requestAnimationFrame(() => {
    status.textContent =
      marks.length === 1 ? texts.one : texts.more.replace('{aantal}', String(marks.length));
  });
  button.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    bar.remove();
    // The address is then that of the place alone, to be cited or kept.
    history.replaceState(history.state, '', location.pathname + location.hash);
  });
}

/** The texts of the block that the address names; of a heading, or of no block, those of the whole page. */
function textsAt(id: string, page: Element): Text[] {
  const target = document.getElementById(decodeURIComponent(id));
  const block = target?.closest('.entry') ?? target;
  const place = block === null || /^H\d$/.test(block.tagName) ? page : block;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Puts marks around the words in a text that were found. */
function markIn(text: Text, words: ReadonlySet<string>): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let rest = text;
  let from = 0;
  for (const { 0: word, index } of text.data.matchAll(
    /[\p{L}\p{N}\u00ad]+(?:[.,:'’\-–/][\p{L}\p{N}\u00ad]+)*/gu,
  )) {
    // Soft hyphens are for lines to break at: nobody searches for them.
    if (!words.has(word.replaceAll('\u00ad', '').toLowerCase())) continue;
    const found = rest.splitText(index - from);
    rest = found.splitText(word.length);
    from = index + word.length;
    const mark = document.createElement('mark');
    mark.className = 'found-word';
    found.replaceWith(mark);
    mark.append(found);
    marks.push(mark);
  }
  return marks;
}
