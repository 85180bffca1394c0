import { outlineOf } from '../outline-of.ts';
import { sheet } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';

/** How a running head is set: its letters in points, and from the edge of the paper to its first line in millimetres. */
export interface HeadSize {
  readonly size: number;
  readonly top: number;
}

/** The sizes to choose from, the usual one first. */
const sizes = [9, 8, 7, 6.5];
/** Nearest to the edge of the paper that printers reach without doubt, and white between head and text, in millimetres. */
const least = { edge: 7, white: 2 };
/** From line to line, in sizes of the font: what Chromium takes for `normal`. */
const lineHeight = 1.164;
const millimetresInPoint = 25.4 / 72;

/**
 * Sets a running head so that it ends above the text on every kind of page: a long one begins nearer to the edge, and
 * where that is not enough its letters are smaller. Beyond the smallest it would run into the text; the check tells of
 * titles that long.
 *
 * @param heads - the heads of all pages, lines of their own parted by line ends: all are set alike
 */
export function headSize(heads: readonly string[], on: Sheet = sheet): HeadSize {
  const options = sizes.map((size) => ({
    size,
    top: Math.min(...heads.map((head) => topOf(head, size, on))),
  }));
  const fits = options.find(({ top }) => top >= least.edge) ?? { size: sizes.at(-1) ?? 0, top: least.edge };
  return { size: fits.size, top: Math.round(fits.top * 10) / 10 };
}

/** How far from the edge a head can begin: where it usually does, or higher where it would not end above the text. */
function topOf(head: string, size: number, on: Sheet): number {
  const { edge, hang, margins, paper } = on;
  const upright = paper.width - margins.text.left - hang - edge.head;
  const onSide = paper.height - margins.landscape.left - margins.landscape.right;
  const tops = [
    margins.wide.top - heightOf(head, size, upright),
    margins.landscape.top - heightOf(head, size, onSide),
  ];
  return Math.min(edge.head, ...tops.map((top) => top - least.white));
}

function heightOf(head: string, size: number, width: number): number {
  const lines = head
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, width / millimetresInPoint / size), 0);
  return lines * size * lineHeight * millimetresInPoint;
}

/** Lines that words take where a line is so many sizes of the font long. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const { width: own, em } = outlineOf(`${word} `);
    const length = own / em;
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}
