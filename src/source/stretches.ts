import { lastUpTo } from '../diagnostics/places.ts';

/** A stretch of a file. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tells whether a place lies in one of some stretches that do not overlap. */
export function within(stretches: readonly Stretch[]): (offset: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.from - b.from);
  const starts = sorted.map(({ from }) => from);
  return (offset) => offset < (sorted[lastUpTo(starts, offset)]?.to ?? -1);
}
