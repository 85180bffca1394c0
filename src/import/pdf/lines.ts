import type { PdfItem, PdfPage } from './read-pages.ts';

/** Words on one line, in the order of the file. */
export interface PdfLine {
  readonly page: number;
  /** Counted from 1 on its page. */
  readonly number: number;
  readonly text: string;
  /** Its words by the pieces in which the file has them; what touches is one. */
  readonly runs: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Where it ends. */
  readonly end: number;
  readonly size: number;
  readonly font: string;
  /** There is a gap in it, or it begins above the line before it: as in the row of a table. */
  readonly isCell: boolean;
  /** Share of the page that lies above it. */
  readonly depth: number;
}

/** Of the height of letters: what lies nearer is on the same line, such as the number of a note. */
const sameLine = 0.6;
/** What lies nearer touches: it is one word. */
const touching = 0.15;
/** What lies further apart is no space between words. */
const gap = 2.2;

/** The lines of a page in the order of the file, which is that in which it was written. */
export function linesOf({ number, height, items }: PdfPage): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && goesOn(last, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row, index): PdfLine => {
    const [first] = row as [PdfItem];
    const above = rows[index - 1]?.[0];
    const runs = runsOf(row);
    const widest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
    const last = row.at(-1) ?? first;
    return {
      page: number,
      number: index + 1,
      text: runs.join(' '),
      runs,
      x: first.x,
      y: widest.y,
      end: last.x + last.width,
      size: Math.round(widest.size * 10) / 10,
      font: widest.font,
      isCell: isBeside(above, first) || row.some((item, at) => at > 0 && apart(row[at - 1], item) > gap),
      depth: height > 0 ? 1 - widest.y / height : 0.5,
    };
  });
}

function goesOn(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size);
  return Math.abs(last.y - item.y) < sameLine * size && item.x > last.x - size;
}

/** How far an item lies behind another, in heights of its letters. */
function apart(last: PdfItem | undefined, item: PdfItem): number {
  return last ? (item.x - last.x - last.width) / Math.max(item.size, 1) : 0;
}

/** Whether a line begins to the right of the one before it, and not below it. */
function isBeside(above: PdfItem | undefined, item: PdfItem): boolean {
  return above !== undefined && item.y > above.y - sameLine * item.size && item.x > above.x + item.size;
}

/** Whether two items are one word; the number of a note is smaller than what it stands behind. */
function belongs(last: PdfItem, item: PdfItem): boolean {
  return apart(last, item) < touching && item.size > last.size * 0.8 && last.size > item.size * 0.8;
}

function runsOf(row: readonly PdfItem[]): string[] {
  const runs: string[] = [];
  row.forEach((item, index) => {
    const last = row[index - 1];
    const touches = last && belongs(last, item) && !/\s$/.test(last.text) && !/^\s/.test(item.text);
    if (touches) runs.push((runs.pop() ?? '') + item.text.trim());
    else runs.push(item.text.trim());
  });
  return runs;
}
