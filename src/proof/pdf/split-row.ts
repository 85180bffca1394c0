import { matchAt } from './match.ts';
import type { Match, Wanted } from './match.ts';
import { stretchAt } from './stream.ts';
import type { Stream, Stretch } from './stream.ts';

/** What each cell of a row shows on one page. */
type Pieces = readonly (readonly Stretch[])[];

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
  let next = stretchAt(stream, from);
  let to = from;
  if (stream.stretches[next]?.from !== from) return null;
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

/** The stretches of one row on one page. */
function rowFrom({ stretches }: Stream, start: number): Stretch[] {
  const row = stretches[start]?.rows.at(-1);
  if (row === undefined) return [];
  let end = start;
  while (stretches[end]?.rows.at(-1) === row) end += 1;
  return stretches.slice(start, end);
}

function opensPage({ stretches }: Stream, index: number): boolean {
  return stretches[index]?.page !== stretches[index - 1]?.page;
}

function byCell(row: readonly Stretch[]): Pieces {
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
  const stretches: Stretch[] = [];
  let from = 0;
  for (const stretch of cells.flat()) {
    const to = from + stretch.text.length;
    stretches.push({ ...stretch, from, to });
    from = to;
  }
  return { stretches, spaces: new Set(), text: stretches.map(({ text }) => text).join('') };
}
