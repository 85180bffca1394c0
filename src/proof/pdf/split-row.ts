import { matchAt } from './match.ts';
import type { Match, Wanted } from './match.ts';
import { runAt } from './stream.ts';
import type { Stream, TextRun } from './stream.ts';

/** What each cell of a row shows on one page. */
type Pieces = readonly (readonly TextRun[])[];

/**
 * Reads a table row that runs over one or more pages. The structure of a page ends with the page, so the text goes
 * from the first part of every cell to the second part of every cell; here each cell is put together again.
 */
export function matchSplitRow(
  wanted: Wanted,
  from: number,
  stream: Stream,
  destinations: ReadonlyMap<string, number>,
): Match | null {
  if (wanted.segment.rows.length === 0) return null;
  const pages: Pieces[] = [];
  let length = 0;
  let next = runAt(stream, from);
  let to = from;
  if (stream.runs[next]?.from !== from) return null;
  while (length < wanted.text.length) {
    const row = rowFrom(stream, next);
    const [first] = row;
    if (first === undefined || (pages.length > 0 && !opensPage(stream, next))) return null;
    pages.push(byCell(row));
    next += row.length;
    to = row.at(-1)?.to ?? to;
    length = to - from;
  }
  const [opening, ...others] = pages;
  if (opening === undefined || others.length === 0) return null;
  for (const cells of arrangements(opening, others)) {
    const joined = joinedStream(cells);
    const match = matchAt(wanted, 0, joined, destinations);
    if (match?.to === joined.text.length) return { from, to, numbers: match.numbers, split: true };
  }
  return null;
}

/** The runs of one row on one page. */
function rowFrom({ runs }: Stream, start: number): TextRun[] {
  const row = runs[start]?.rows.at(-1);
  if (row === undefined) return [];
  let end = start;
  while (runs[end]?.rows.at(-1) === row) end += 1;
  return runs.slice(start, end);
}

function opensPage({ runs }: Stream, index: number): boolean {
  return runs[index]?.page !== runs[index - 1]?.page;
}

function byCell(row: readonly TextRun[]): Pieces {
  return [...Map.groupBy(row, ({ cell }) => cell).values()];
}

/** The ways to go on in the cells of a row: a later page has some of the cells, in the same order. */
function* arrangements(cells: Pieces, pages: readonly Pieces[]): Generator<Pieces> {
  const [page, ...rest] = pages;
  if (page === undefined) {
    yield cells;
    return;
  }
  for (const columns of choices(cells.length, page.length)) {
    const longer = cells.map((cell, column) => [...cell, ...(page[columns.indexOf(column)] ?? [])]);
    yield* arrangements(longer, rest);
  }
}

/** All ascending rows of `count` numbers below `total`. */
function* choices(total: number, count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= total - count; first += 1)
    for (const rest of choices(total, count - 1, first + 1)) yield [first, ...rest];
}

function joinedStream(cells: Pieces): Stream {
  const runs: TextRun[] = [];
  let from = 0;
  for (const run of cells.flat()) {
    const to = from + run.text.length;
    runs.push({ ...run, from, to });
    from = to;
  }
  return { runs, spaces: new Set(), text: runs.map(({ text }) => text).join('') };
}
