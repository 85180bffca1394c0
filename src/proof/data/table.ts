import type { Fault } from '../fault.ts';
import { alignByKey } from './align.ts';
import { dataFault, ownerOf, together } from './compared.ts';
import type { Comparison, Owner } from './compared.ts';
import { derivedCell, featureColumn } from './derived-cells.ts';
import { cellValuesAt, leafPaths } from './leaves.ts';
import type { Scope } from './scope.ts';
import { separator } from './table-row.ts';
import type { TableRow } from './table-row.ts';

/** How one kind of file holds a table. */
export interface TableForm {
  readonly file: string;
  /** Whether a cell says a text, which one kind writes in another way than the other. */
  readonly says: (cell: string, text: string) => boolean;
}

/** Keys of a category that have no column, and why. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['source', 'the place in the files of the editors; lijst.json has it'],
  ['processId', 'the same as `proces`, which has a column'],
  ['toelichting', 'text with markup: the column has it as plain text'],
  ['waarderingen', 'each has a row'],
]);
const group = 'waardering';

/**
 * Compares the table of categories with the Document: every row under its ids, every leaf of a record in the column of
 * its key, and every column with what it is made from.
 *
 * @param rows - as a reader gives them, the head first
 */
export function compareTable(
  form: TableForm,
  rows: readonly (readonly string[])[],
  scope: Scope,
): Comparison {
  const [head = [], ...body] = rows;
  const expected = scope.document.categorieen.flatMap((category): TableRow[] =>
    category.waarderingen.length === 0
      ? [{ category, valuation: null }]
      : category.waarderingen.map((valuation) => ({ category, valuation })),
  );
  const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  const { pairs, faults } = alignByKey(
    form.file,
    expected.map((row) => ({ key: keyOf(row), owner: ownerOf(row.category) })),
    body.map((row) => [cell(row, 'id'), cell(row, `${group}.id`)].filter(Boolean).join(' ')),
  );
  const compared = pairs.map(([a, b]) => compareRow(form, head, expected[a], body[b] ?? [], scope));
  return together([{ faults: [...faults, ...keyFaults(form.file, head, scope)], values: 0 }, ...compared]);
}

function keyOf({ category, valuation }: TableRow): string {
  return valuation === null ? category.id : `${category.id} ${valuation.id}`;
}

/** Keys of a record that have no column, and are not left out on purpose (BW17). */
function keyFaults(file: string, head: readonly string[], { document }: Scope): Fault[] {
  const columns = new Set(head);
  const lost = new Map<string, Owner | null>();
  for (const category of document.categorieen) {
    const own = leafPaths(category, (path) => leftOut.has(path));
    const valued = category.waarderingen.flatMap((one) =>
      leafPaths(one, () => false).map((path) => `${group}.${path}`),
    );
    const featured = category.kenmerken.map(({ naam }) => featureColumn(naam));
    for (const path of [...own, ...valued, ...featured])
      if (!columns.has(path) && !lost.has(path)) lost.set(path, ownerOf(category));
  }
  return [...lost].map(([path, owner]) => dataFault('BW17', file, owner, '', path));
}

function compareRow(
  { file, says }: TableForm,
  head: readonly string[],
  row: TableRow | undefined,
  cells: readonly string[],
  scope: Scope,
): Comparison {
  if (row === undefined) return { faults: [], values: 0 };
  const owner = ownerOf(
    row.valuation?.id === undefined ? row.category : { ...row.category, id: row.valuation.id },
  );
  const faults = head.flatMap((name, column) => {
    const found = cells[column] ?? '';
    const wanted = derivedCell(name, row, found, scope) ?? ownCell(name, row);
    return says(found, wanted) ? [] : [dataFault('BW16', file, owner, found, wanted)];
  });
  return {
    faults: cells.length > head.length ? [...faults, longRow(file, owner, cells, head)] : faults,
    values: head.length,
  };
}

function longRow(
  file: string,
  owner: Owner | null,
  cells: readonly string[],
  head: readonly string[],
): Fault {
  return dataFault('BW15', file, owner, `${cells.length} cellen`, `${head.length} cellen`);
}

/** What a column says by itself: the values of the record at the keys that the column is named after. */
function ownCell(name: string, { category, valuation }: TableRow): string {
  const path = name.split('.');
  const inGroup = path[0] === group;
  const { values, many } = cellValuesAt(inGroup ? valuation : category, inGroup ? path.slice(1) : path);
  const words = values.map(wordsOf);
  if (many) return words.every((word) => word === '') ? '' : words.join(separator);
  const [value] = values;
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : (words[0] ?? '');
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
