import type { ElementContent } from 'hast';
import type { Kind } from '../document/kinds.ts';
import { bar, wrap, words } from './svg.ts';
import type { Drawing } from './svg.ts';

/** One bar: its name, what it says at its end, and the pieces it is made of. */
export interface BarRow {
  readonly label: string;
  readonly value: string;
  readonly pieces: readonly { readonly kind: Kind; readonly count: number }[];
}

/** Letters on one line: they fit on the narrowest phone. */
const lineLength = 36;
/** Values of at most so many letters stand at the end of the name's line, longer ones below it. */
const shortValue = 4;
const lineHeight = 18;
const barHeight = 16;
const rowGap = 14;
/** Room between pieces, in percent of the width. */
const pieceGap = 0.5;

/** Bars below each other on one scale, each with its name above it: names of any length fit on a phone. */
export function drawBars(id: string, rows: readonly BarRow[]): Pick<Drawing, 'height' | 'content'> {
  const short = rows.every(({ value }) => value.length <= shortValue);
  const longest = Math.max(1, ...rows.map(({ pieces }) => sum(pieces)));
  let y = 0;
  const content = rows.flatMap(({ label, value, pieces }): ElementContent[] => {
    const lines = wrap(label, short ? lineLength - shortValue : lineLength);
    const at = (index: number): number => y + 13 + index * lineHeight;
    const names = lines.map((text, index) => words(text, { x: 0, y: at(index) }));
    const said = short
      ? words(value, { x: 100, y: at(0) }, 'end', 'figure-value')
      : words(value, { x: 0, y: at(lines.length) }, 'start', 'figure-value');
    const top = y + (lines.length + (short ? 0 : 1)) * lineHeight;
    y = top + barHeight + rowGap;
    return [...names, said, ...drawPieces(id, pieces, longest, top)];
  });
  return { height: y, content };
}

function drawPieces(
  id: string,
  pieces: BarRow['pieces'],
  longest: number,
  y: number,
): readonly ElementContent[] {
  let before = 0;
  return pieces.flatMap(({ kind, count }) => {
    const x = (before / longest) * 100;
    before += count;
    const width = Math.max(0, (count / longest) * 100 - pieceGap);
    return bar(id, kind, { x, y, width, height: barHeight });
  });
}

function sum(pieces: BarRow['pieces']): number {
  return pieces.reduce((total, { count }) => total + count, 0);
}
