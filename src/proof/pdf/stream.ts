import type { PdfText } from './read.ts';
import type { Leaf } from './structure.ts';

/** A leaf at its place in the text of the whole PDF. */
export interface TextRun extends Leaf {
  readonly from: number;
  readonly to: number;
  readonly page: number;
}

/** The text of the whole PDF in reading order, normalised. */
export interface Stream {
  readonly text: string;
  /** Places in the text before which white space is drawn. */
  readonly spaces: ReadonlySet<number>;
  /** In order, without gaps, none empty. */
  readonly runs: readonly TextRun[];
}

export function streamOf({ pages }: Pick<PdfText, 'pages'>): Stream {
  const runs: TextRun[] = [];
  const spaces = new Set<number>();
  let from = 0;
  for (const { number, leaves } of pages) {
    for (const leaf of leaves) {
      const to = from + leaf.text.length;
      for (const at of leaf.spaces) spaces.add(from + at);
      // Cells are elements of their own: what stands in two of them is not run together.
      if (leaf.cell !== runs.at(-1)?.cell) spaces.add(from);
      if (leaf.text !== '') runs.push({ ...leaf, from, to, page: number });
      from = to;
    }
  }
  return { runs, spaces, text: runs.map(({ text }) => text).join('') };
}

/** Number of the run that holds a place in the text; the last one for a place behind the end. */
export function runAt({ runs }: Stream, at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Page of a place in the text; null in an empty PDF. */
export function pageAt(stream: Stream, at: number): number | null {
  return stream.runs[runAt(stream, at)]?.page ?? null;
}

/** The runs that a range of the text touches. */
export function runsIn(stream: Stream, { from, to }: { from: number; to: number }): readonly TextRun[] {
  if (from === to) return [];
  return stream.runs.slice(runAt(stream, from), runAt(stream, to - 1) + 1);
}
