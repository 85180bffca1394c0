import { defined } from '../../diagnostics/defined.ts';
import { categorie } from '../../document/schema/categorie.ts';
import { lijst } from '../../document/schema/lijst.ts';
import { waardering } from '../../document/schema/waardering.ts';
import { stateOfCategories } from '../../source/write/categories-state.ts';
import { stateColumn, toStateCell } from '../../source/table-form.ts';
import type { Published } from '../publication.ts';
import { shapeOf } from '../../document/record-schema.ts';
import { separator } from './column.ts';
import type { CellValue, Column, Row } from './column.ts';
import { derivedColumns } from './derived.ts';
import { featureColumns } from './features.ts';
import { leavesOf, valuesAt } from '../../document/leaves.ts';
import type { Leaf } from '../../document/leaves.ts';

/** Group of the columns that differ between the valuations of one category. */
const valuationGroup = 'waardering';

const ownColumns: readonly Column[] = [
  {
    name: 'id',
    description: 'Blijvend id van de categorie, op de website en in alle bestanden gelijk.',
    kind: 'text',
    value: ({ category }) => category.id,
  },
  ...leavesOf(categorie)
    .filter(({ path }) => path[0] !== 'waarderingen')
    .map((leaf) => columnOf(leaf, [], ({ category }) => category)),
  {
    name: `${valuationGroup}.id`,
    description: 'Blijvend id van de waardering.',
    kind: 'text',
    value: ({ valuation }) => valuation?.id ?? null,
  },
  ...leavesOf(waardering).map((leaf) => columnOf(leaf, [valuationGroup], ({ valuation }) => valuation)),
];

/** A table goes its own way: each row says of which list it is, and of which edition. They come last, as later additions do. */
const editionColumns: readonly Column[] = [
  ...(['id', 'titel', 'versie', 'status', 'datum'] as const).map((key): Column => ({
    name: `lijst.${key}`,
    description: defined(shapeOf(lijst)[key]?.description, `the description of \`${key}\``),
    kind: 'text',
    value: (_, { document }) => document.lijst[key],
    ofEdition: true,
  })),
  {
    name: stateColumn,
    description:
      'Stand van de categorieën waarvan de tabel is gemaakt. Laat deze kolom staan: `npm run importeer` ziet eraan wat in de tabel is veranderd.',
    kind: 'text',
    value: (_, { document }) => toStateCell(stateOfCategories(document)),
    ofEdition: true,
  },
];

/** The columns that every table of categories has: what the schemas have, each followed by what says the same in other words. */
export const columns: readonly Column[] = [
  ...ownColumns.flatMap((column) => [column, ...(derivedColumns.get(column.name) ?? [])]),
  ...editionColumns,
];

/** The columns of the table of a list: after those of every table one for each name among its `kenmerken`. */
export function columnsOf({ document }: Pick<Published, 'document'>): readonly Column[] {
  return [...columns, ...featureColumns(document.categorieen)];
}

function columnOf(leaf: Leaf, group: readonly string[], recordOf: (row: Row) => unknown): Column {
  const { path, description, kind, many } = leaf;
  return {
    name: [...group, ...path].join('.'),
    description,
    kind: many ? 'text' : kind,
    value: (row) => cellOf(valuesAt(recordOf(row), path), many),
  };
}

function cellOf(values: readonly unknown[], many: boolean): CellValue {
  const cells = values.map((value): CellValue => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return JSON.stringify(value);
  });
  if (!many) return cells[0] ?? null;
  return cells.every((cell) => cell === null)
    ? null
    : cells.map((cell) => String(cell ?? '')).join(separator);
}

/** The rows of the table: one per valuation, and one for a category without any, such as a lapsed number. */
export function rowsOf({ document }: Published): Row[] {
  return document.categorieen.flatMap((category): Row[] =>
    category.waarderingen.length === 0
      ? [{ category, valuation: null }]
      : category.waarderingen.map((valuation) => ({ category, valuation })),
  );
}
