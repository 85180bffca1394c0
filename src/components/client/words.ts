/**
 * What a word, an abbreviation or the number of a note stands for opens beside it. A second time, or with a key held, a
 * link leads where it always did, as it does without script.
 */
const openers = 'a.term, .note-reference a, abbr[title]';

document.addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const word = target instanceof Element ? target.closest<HTMLElement>(openers) : null;
  if (!word || !('popover' in word) || button > 0 || ctrlKey || metaKey || shiftKey || altKey) return;
  if (word.dataset.explained !== undefined || word.matches('a abbr, summary abbr, .explanation *')) return;
  event.preventDefault();
  void import('./explanation.ts').then(({ explain }) => explain(word));
});

/** One stop of the tab key for an abbreviation, however often a page has it. */
const known = new Set<string>();
for (const word of document.querySelectorAll<HTMLElement>('.text p abbr[title]')) {
  if (known.has(word.title) || word.closest('a, summary')) continue;
  known.add(word.title);
  word.tabIndex = 0;
  word.role = 'button';
}
document.addEventListener('keydown', (event) => {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('abbr[role]')) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.target.click();
});

export {};
