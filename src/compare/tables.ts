import type { Table, TableRow } from 'mdast';
import { likeness, pairByKey, pairByLikeness, unpaired } from './likeness.ts';
import type { Pair } from './likeness.ts';
import type { Difference } from './piece.ts';
import { wordsOf } from './words.ts';

/** A row as the words of its cells. */
type Row = readonly string[];

/** How the rows of two tables, of words or of nodes, belong together. */
interface PairedRows<T> {
  readonly same: readonly Pair<T>[];
  readonly changed: readonly Pair<T>[];
}

/** The rows below the heads of two tables that belong together: those that say the same, then by first cell, then by likeness. */
export function pairRows(before: Table, now: Table): Pair<TableRow>[] {
  const { same, changed } = pairedRows(before.children.slice(1), now.children.slice(1), wordsOfRow);
  return [...same, ...changed];
}

function pairedRows<T>(before: readonly T[], now: readonly T[], read: (row: T) => Row): PairedRows<T> {
  const same = pairByKey(before, now, (row) => JSON.stringify(read(row)));
  const left = [unpaired(before, same), unpaired(now, same)] as const;
  const named = pairByKey(...left, (row) => read(row)[0] ?? '');
  const rest = [unpaired(left[0], named), unpaired(left[1], named)] as const;
  const alike = pairByLikeness(...rest, (one, other) => rowLikeness(read(one), read(other)), 0.5);
  return { same, changed: [...named, ...alike] };
}

/** How two tables differ, by row and cell; a row is named by its first cell, a cell by its column too. */
export function tableDifferences(before: Table, now: Table): Difference[] {
  const [[oldHead = [], ...oldRows], [head = [], ...rows]] = [rowsOf(before), rowsOf(now)];
  const { same, changed } = pairedRows(oldRows, rows, (row) => row);
  const paired = [...same, ...changed];
  return [
    ...cellsOf([oldHead, head], head, 'kop'),
    ...changed.flatMap((pair) => cellsOf(pair, head, `rij ‘${pair[1][0] ?? ''}’`)),
    ...unpaired(oldRows, paired).map((row) => rowDifference(row, 'was')),
    ...unpaired(rows, paired).map((row) => rowDifference(row, 'now')),
    ...(changed.length === 0 && same.some(([old, row]) => oldRows.indexOf(old) !== rows.indexOf(row))
      ? orderOf(oldRows, rows)
      : []),
  ];
}

function rowsOf({ children }: Table): Row[] {
  return children.map(wordsOfRow);
}

function wordsOfRow(row: TableRow): Row {
  return row.children.map((cell) => wordsOf([cell]).join(' '));
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
