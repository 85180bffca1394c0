/**
 * What a word, an abbreviation or the number of a note stands for opens beside it. With a key held, or without script,
 * a link leads where it always did.
 */
import { asksToClose, isPlain } from './opened.ts';

/** The word at an element that can be explained; a link that leads elsewhere keeps to that, whatever stands in it. */
function wordAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('.explanation')) return null;
  const pressed = target.closest<HTMLElement>('a, button, summary, label');
  if (pressed) return pressed.matches('a.term, .note-reference a') ? pressed : null;
  return target.closest<HTMLElement>('main abbr[title]');
}

if ('popover' in document.body) {
  document.addEventListener('click', (event) => {
    const word = wordAt(event.target);
    if (!word || !isPlain(event)) return;
    event.preventDefault();
    const closes = asksToClose(event, word);
    import('./explanation.ts')
      .then(({ explain }) => explain(word, closes))
      .catch(() => {
        if (word instanceof HTMLAnchorElement) location.assign(word.href);
      });
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('abbr[role]')) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.target.click();
  });
  // One stop of the tab key for an abbreviation, however often a page has it.
  const known = new Set<string>();
  for (const word of document.querySelectorAll<HTMLElement>('main abbr[title]')) {
    if (known.has(word.title) || wordAt(word) !== word) continue;
    known.add(word.title);
    word.tabIndex = 0;
    word.role = 'button';
  }
}
