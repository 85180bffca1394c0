/**
 * Lets arrows go through the contents: up and down from link to link, right to unfold, left to fold away. Escape and Tab
 * are left to the browser.
 */
export function followKeys(dialog: HTMLElement, field: HTMLElement): void {
  dialog.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
    const went = { ArrowDown: 1, ArrowUp: -1 }[key];
    const folds = { ArrowRight: true, ArrowLeft: false }[key];
    if (went !== undefined) step(dialog, field, target, went);
    else if (folds === undefined || target === field || !fold(target, folds)) return;
    event.preventDefault();
  });
}

function step(dialog: HTMLElement, field: HTMLElement, from: HTMLElement, by: number): void {
  const links = [...dialog.querySelectorAll<HTMLElement>('.tree a')].filter((link) => link.checkVisibility());
  const stops = [field, ...links];
  // From what is no stop, such as what unfolds, on to the next that is.
  const behind = stops.findLastIndex(
    (stop) => stop === from || (stop.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  stops[Math.max(0, behind + (stops[behind] === from ? by : Math.max(0, by)))]?.focus();
}

function fold(from: HTMLElement, isOpen: boolean): boolean {
  const own = from.closest('li')?.querySelector<HTMLDetailsElement>(':scope > details');
  const details = isOpen ? own : own?.open === true ? own : from.closest('details');
  if (!details || details.open === isOpen) return false;
  // Focus must not stay in what is folded away.
  if (!isOpen && details.contains(from)) details.parentElement?.querySelector('a')?.focus();
  details.open = isOpen;
  return true;
}
