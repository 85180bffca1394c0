/**
 * Marks are hundreds on a page: the tab key stops at one, that of the block where focus is, and arrows lead from mark
 * to mark. Without script each of them is a stop.
 */
const marks = [...document.querySelectorAll<HTMLAnchorElement>('a.mark')];
let reached = marks[0];

function stopAt(mark: HTMLAnchorElement | undefined): void {
  if (!mark || mark === reached) return;
  if (reached) reached.tabIndex = -1;
  mark.tabIndex = 0;
  reached = mark;
}

/** The mark of the block that an element stands in: marks close their blocks. */
function markAfter(element: Element): HTMLAnchorElement | undefined {
  return marks.find(
    (mark) => mark === element || element.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

for (const mark of marks.slice(1)) mark.tabIndex = -1;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('.text')) stopAt(markAfter(target));
});
document.addEventListener('keydown', (event) => {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = way === undefined ? -1 : marks.findIndex((mark) => mark === event.target);
  const next = at < 0 || way === undefined ? undefined : marks[at + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

export {};
