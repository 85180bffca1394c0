/** Where a reader was among the results: kept with the step in the history, for who comes back to it. */
export interface Place {
  /** How many results were shown. */
  readonly count: number;
  /** The result at the top of the window, by its place among them, and how far from the top it was. */
  readonly at: number;
  readonly top: number;
}

/** Reads the place that was kept with this step; null for a step that has none. */
export function readPlace(): Place | null {
  const kept: unknown = history.state;
  return typeof kept === 'object' && kept !== null && 'count' in kept ? (kept as Place) : null;
}

/** Keeps where the reader is now. */
export function keepPlace(list: Element, count: number): void {
  const items = [...list.children];
  const at = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const top = items[at]?.getBoundingClientRect().top ?? 0;
  const place: Place = { count, at, top };
  // With the address as it is: that of the step.
  history.replaceState(place, '');
}

/** Brings the window back to a place, once its results stand there. */
export function goToPlace(list: Element, { at, top }: Place): void {
  const item = list.children[at];
  if (!item || (at === 0 && top >= 0)) return;
  // The reader was there already: nothing is to be seen passing by.
  scrollTo({ top: item.getBoundingClientRect().top + scrollY - top, behavior: 'instant' });
}
