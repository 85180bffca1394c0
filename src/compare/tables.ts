import type { Table, TableRow } from 'mdast';
import { likeness, pairByKey, pairByLikeness, unpaired } from './likeness.ts';
import type { Pair } from './likeness.ts';
import type { Difference } from './piece.ts';
import { wordsOf } from './words.ts';

/** A row as the words of its cells. */
type Row = readonly string[];

/** How two tables differ, by row and cell; a row is named by its first cell, a cell by its column too. */
export function tableDifferences(before: Table, now: Table): Difference[] {
  const [[oldHead = [], ...oldRows], [head = [], ...rows]] = [rowsOf(before), rowsOf(now)];
  const same = pairByKey(oldRows, rows, (row) => JSON.stringify(row));
  const left = [unpaired(oldRows, same), unpaired(rows, same)] as const;
  const named = pairByKey(...left, ([first = '']) => first);
  const rest = [unpaired(left[0], named), unpaired(left[1], named)] as const;
  const alike = pairByLikeness(...rest, rowLikeness, 0.5);
  const changed = [...named, ...alike];
  return [
    ...cellsOf([oldHead, head], head, 'kop'),
    ...changed.flatMap((pair) => cellsOf(pair, head, `rij ‘${pair[1][0] ?? ''}’`)),
    ...unpaired(rest[0], alike).map((row) => rowDifference(row, 'was')),
    ...unpaired(rest[1], alike).map((row) => rowDifference(row, 'now')),
    ...(changed.length === 0 && same.some(([old, row]) => oldRows.indexOf(old) !== rows.indexOf(row))
      ? orderOf(oldRows, rows)
      : []),
  ];
}

function rowsOf({ children }: Table): Row[] {
  return children.map((row: TableRow) => row.children.map((cell) => wordsOf([cell]).join(' ')));
}

function rowLikeness(one: Row, other: Row): number {
  const [words, others] = [one, other].map((row) => row.join(' ').split(' '));
  return likeness(words ?? [], others ?? []);
}

function cellsOf([old, row]: Pair<Row>, head: Row, name: string): Difference[] {
  return Array.from({ length: Math.max(old.length, row.length) }, (_, index) => index).flatMap((index) => {
    const [was = null, now = null] = [old[index], row[index]];
    const column = head[index] ?? '';
    return was === now ? [] : [{ field: `${name}, kolom ‘${column}’`, was, now }];
  });
}

function rowDifference(row: Row, side: 'was' | 'now'): Difference {
  return { field: 'rij', was: null, now: null, [side]: row.join(' | ') };
}

function orderOf(before: readonly Row[], now: readonly Row[]): Difference[] {
  // Where rows came or went, the others have another place by that alone.
  if (before.length !== now.length) return [];
  const names = (rows: readonly Row[]): string => rows.map(([first = '']) => first).join('; ');
  return [{ field: 'volgorde van de rijen', was: names(before), now: names(now) }];
}
