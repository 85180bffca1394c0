import { listColumn } from '../../../source/table-form.ts';
import { wordsOf } from '../source-table.ts';
import type { SourceRow, SourceTable } from '../source-table.ts';

/** The rows of a table that Inzage made. */
export interface OwnRows {
  readonly head: SourceRow;
  /** The names of its columns, in order. */
  readonly names: readonly string[];
  readonly below: readonly SourceRow[];
  /** The rows of each category, in order, under its id; one that has none yet is known by its number. */
  readonly groups: ReadonlyMap<string, readonly SourceRow[]>;
}

/** Takes a table of categories that Inzage publishes apart; null for any other table. */
export function ownRows({ rows }: SourceTable): OwnRows | null {
  const [head, ...below] = rows;
  const names = head ? wordsOf(head) : [];
  if (!head || !['nummer', 'waardering.waarde', listColumn].every((name) => names.includes(name)))
    return null;
  return { head, names, below, groups: groupsOf(below, names) };
}

/** The words in the column of a name; empty where there are none. */
export function textAt(row: SourceRow | undefined, names: readonly string[], name: string): string {
  return row?.cells[names.indexOf(name)]?.text ?? '';
}

/**
 * Rows are of one category by their id: in a list of acts each actor has numbers of its own. A row that somebody added
 * has none, or has that of the row it was copied from and a number of its own: it says more of the category with its
 * number, or is a new one.
 */
function groupsOf(below: readonly SourceRow[], names: readonly string[]): Map<string, SourceRow[]> {
  const groups = new Map<string, SourceRow[]>();
  const byNumber = new Map<string, string>();
  let last = '';
  for (const row of below.filter(({ cells }) => cells.some((cell) => cell !== null))) {
    const [id, number] = [textAt(row, names, 'id'), textAt(row, names, 'nummer')];
    const known = textAt(groups.get(id)?.[0], names, 'nummer');
    const isCopy = groups.has(id) && number !== '' && number !== known;
    const key = isCopy ? `${id} ${number}` : id || (byNumber.get(number) ?? (number || last));
    if (number !== '' && !byNumber.has(number)) byNumber.set(number, key);
    groups.set(key, [...(groups.get(key) ?? []), row]);
    last = key;
  }
  return groups;
}
