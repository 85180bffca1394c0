import type { Point, Position } from 'unist';
import type { Stretch } from './ledger.ts';

/**
 * Tells stretches of a text as lines and columns.
 *
 * @param text - the whole file
 */
export function placesIn(text: string): (stretch: Stretch) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const pointAt = (offset: number): Point => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) });
}
