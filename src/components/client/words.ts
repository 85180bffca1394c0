/**
 * What a word, an abbreviation or the number of a note stands for opens beside it. With a key held, or without script,
 * a link leads where it always did.
 */
const box = document.querySelector<HTMLElement>('.explanation');

/** The word at an element that can be explained; a link that leads elsewhere keeps to that, whatever stands in it. */
function wordAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('.explanation')) return null;
  const pressed = target.closest<HTMLElement>('a, button, summary, label');
  if (pressed) return pressed.matches('a.term, .note-reference a') ? pressed : null;
  return target.closest<HTMLElement>('main abbr[title]');
}

if (box && 'popover' in box) {
  document.addEventListener('click', (event) => {
    const word = wordAt(event.target);
    if (!word || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const leaveTo = (): void => {
      if (word instanceof HTMLAnchorElement) location.assign(word.href);
    };
    import('./explanation.ts').then(({ explain }) => explain(box, word)).catch(leaveTo);
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

export {};
