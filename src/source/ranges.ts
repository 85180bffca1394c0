import { lastUpTo } from '../diagnostics/places.ts';

/** A range of a file: `to` is the place behind it. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Tells whether a place lies in one of some ranges that do not overlap. */
export function within(ranges: readonly TextRange[]): (offset: number) => boolean {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const starts = sorted.map(({ from }) => from);
  return (offset) => offset < (sorted[lastUpTo(starts, offset)]?.to ?? -1);
}
