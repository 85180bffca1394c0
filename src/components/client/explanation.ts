/** Shows beside a word what it stands for: from this page, or from the one that it links to, which is asked for once. */
import { element } from '../../browser/dom.ts';
import { fetchPage } from '../../browser/fetch-page.ts';
import { withStyle } from '../../browser/with-style.ts';
import styles from '../../styles/explanation.css?url';
import { laterTexts } from './later-texts.ts';
import { openFor } from './opened.ts';

const text = element('div', { class: 'explanation-text', id: 'uitleg-tekst' });
const way = element('p', { class: 'explanation-way' });
const box = element(
  'div',
  { class: 'explanation', popover: '', role: 'dialog', tabindex: '-1', 'aria-describedby': text.id },
  text,
  way,
);

/**
 * @param closes - what stands open for the word is to close instead
 * @throws when what a link stands for cannot be had
 */
export async function explain(word: HTMLElement, closes: boolean): Promise<void> {
  if (closes) {
    box.hidePopover();
    return;
  }
  const link = word instanceof HTMLAnchorElement ? word : null;
  const [content, onward] = await Promise.all([
    link ? contentOf(link) : [word.title],
    link ? wayOf(link) : [],
    withStyle(styles),
  ]);
  document.body.append(box);
  text.replaceChildren(...content);
  way.replaceChildren(...onward);
  box.ariaLabel = word.ariaLabel ?? word.textContent.trim();
  if (!link && word.tabIndex < 0) word.tabIndex = -1;
  openFor(box, word);
  box.scrollTop = 0;
  place(box, word);
  box.focus({ preventScroll: true });
}

async function wayOf(link: HTMLAnchorElement): Promise<Node[]> {
  const { term, note } = (await laterTexts()).explanation;
  return [element('a', { href: link.href }, link.closest('sup') ? note : term)];
}

async function contentOf({ href, pathname, hash }: HTMLAnchorElement): Promise<Node[]> {
  const page = pathname === location.pathname ? document : await fetchPage(href.replace(/#.*/, ''));
  const found = page.getElementById(decodeURIComponent(hash.slice(1)));
  const whole = found?.closest('.entry')?.querySelector('dd') ?? found;
  if (!whole) throw new Error(`There is nothing at ${href}`);
  const copy = document.importNode(whole, true);
  for (const one of copy.querySelectorAll('.mark, .answers-here, .mentions, .note-back')) one.remove();
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const one of copy.querySelectorAll('abbr'))
    for (const name of ['role', 'tabindex']) one.removeAttribute(name);
  return [...copy.childNodes];
}

/** Below the last line of the word, or above its first where there is more room, and within the window. */
function place(box: HTMLElement, word: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const lines = [...word.getClientRects()];
  const first = lines[0] ?? word.getBoundingClientRect();
  const last = lines.at(-1) ?? first;
  const below = last.bottom + 6;
  const fits = below + box.offsetHeight <= clientHeight || first.top < clientHeight - last.bottom;
  const top = fits ? below : first.top - box.offsetHeight - 6;
  const left = Math.max(8, Math.min((fits ? last : first).left, clientWidth - box.offsetWidth - 8));
  box.style.setProperty('--explanation-top', `${String(top + scrollY)}px`);
  box.style.setProperty('--explanation-left', `${String(left)}px`);
}
