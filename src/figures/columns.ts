import { bar, line, words } from './svg.ts';
import type { Drawing } from './svg.ts';

/** One column: its name below it and how much it stands for. */
export interface Column {
  readonly label: string;
  readonly count: number;
}

const top = 20;
const tall = 140;
const below = 24;
/** Part of its place that a column fills. */
const filled = 0.72;

/** Columns beside each other on one scale, with their number above them. */
export function drawColumns(id: string, columns: readonly Column[]): Pick<Drawing, 'height' | 'content'> {
  const highest = Math.max(1, ...columns.map(({ count }) => count));
  const place = 100 / Math.max(1, columns.length);
  const ground = top + tall;
  const drawn = columns.flatMap(({ label, count }, index) => {
    const height = (count / highest) * tall;
    const x = index * place + (place * (1 - filled)) / 2;
    const middle = (index + 0.5) * place;
    return [
      ...(count === 0 ? [] : bar(id, 'V', { x, y: ground - height, width: place * filled, height })),
      words(String(count), { x: middle, y: ground - height - 6 }, 'middle', 'figure-value'),
      words(label, { x: middle, y: ground + 17 }, 'middle', 'figure-label'),
    ];
  });
  return {
    height: ground + below,
    content: [...drawn, line({ x: 0, y: ground }, { x: 100, y: ground })],
  };
}
