/** Marks on a page what a search found there: the words that a link of the search page took along. */
const words = new Set((new URLSearchParams(location.search).get('zoek') ?? '').split(' ').filter(Boolean));
const bar = document.querySelector<HTMLElement>('[data-found]');

if (bar && words.size > 0) markWords(bar);

function markWords(shown: HTMLElement): void {
  const marks = [...placeOf(location.hash.slice(1))].flatMap((text) => markIn(text));
  const [status, button] = shown.children;
  if (marks.length === 0 || !status || !button) return;
  shown.hidden = false;
  // After it has been shown: a region that comes with its text is not read out.
  requestAnimationFrame(() => {
    const { een = '', meer = '' } = shown.dataset;
    status.textContent = marks.length === 1 ? een : meer.replace('{aantal}', String(marks.length));
  });
  button.addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    shown.hidden = true;
    // The address is then that of the place alone, to be cited or kept.
    history.replaceState(history.state, '', location.pathname + location.hash);
  });
}

/** The texts of the block that the address names; of a heading, or of no block, those of the whole page. */
function* placeOf(id: string): Generator<Text> {
  const target = document.getElementById(decodeURIComponent(id));
  const block = target?.closest('.entry') ?? target;
  const place = block === null || /^H\d$/.test(block.tagName) ? document.querySelector('.main-text') : block;
  if (!place) return;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  yield* texts;
}

/** Puts marks around the words in a text that were found. */
function markIn(text: Text): HTMLElement[] {
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

export {};
