import { z } from 'zod';
import { leavesOf } from '../../../document/leaves.ts';
import type { Leaf } from '../../../document/leaves.ts';
import { plainSchema, shapeOf } from '../../../document/record-schema.ts';
import { categorie } from '../../../document/schema/categorie.ts';
import { waardering } from '../../../document/schema/waardering.ts';
import { textColumn } from '../../../source/table-form.ts';
import type { CategoryDraft } from '../category-draft.ts';
import { plainBody } from '../plain-body.ts';
import type { SourceRow } from '../source-table.ts';
import { textAt } from './rows.ts';

/** What stands between the values of one cell, in tables that Inzage makes; at an end the space beside it is lost. */
const between = /(?<=^|\s)\|(?=\s|$)/u;

/** The column with the title of what a category stands below. */
export const processColumn = 'proces.titel';

/** Columns by what the schemas have, under the names of the table. */
export const categoryLeaves: ReadonlyMap<string, Leaf> = new Map(
  leavesOf(categorie)
    .filter(({ path }) => path[0] !== 'waarderingen')
    .map((leaf) => [leaf.path.join('.'), leaf]),
);
export const valuationLeaves: ReadonlyMap<string, Leaf> = new Map(
  leavesOf(waardering).map((leaf) => [`waardering.${leaf.path.join('.')}`, leaf]),
);

/** The key of a category that a column says something of; null for a column that says what others say. */
export function keyOfColumn(name: string): string | null {
  return valuationLeaves.has(name) ? 'waarderingen' : (categoryLeaves.get(name)?.path[0] ?? null);
}

/** What the rows of one category say: each a valuation, the first also the rest. */
export function draftOf(rows: readonly SourceRow[], names: readonly string[]): CategoryDraft {
  const [first] = rows;
  const record: Record<string, unknown> = {};
  for (const [name, leaf] of categoryLeaves) {
    const text = textAt(first, names, name);
    if (text !== '') setLeaf(record, categorie, leaf, leaf.path, text, between);
  }
  const waarderingen = rows
    .map((row) => valuationIn(row, names))
    .filter((one) => Object.keys(one).length > 0);
  return {
    record: { ...record, ...(waarderingen.length > 0 && { waarderingen }) },
    body: plainBody(textAt(first, names, textColumn)),
    process: textAt(first, names, processColumn) || null,
    place: first?.place ?? '',
  };
}

function valuationIn(row: SourceRow, names: readonly string[]): Record<string, unknown> {
  const valuation: Record<string, unknown> = {};
  for (const [name, leaf] of valuationLeaves) {
    const text = textAt(row, names, name);
    if (text !== '') setLeaf(valuation, waardering, leaf, leaf.path, text, between);
  }
  return valuation;
}

/** Puts the words of a cell where its column says, making the records and lists on the way. */
function setLeaf(
  record: Record<string, unknown>,
  schema: z.ZodType,
  leaf: Leaf,
  [key = '', ...rest]: readonly string[],
  text: string,
  separator: string | RegExp,
): void {
  const plain = plainSchema(shapeOf(schema)[key] ?? z.string());
  if (plain instanceof z.ZodArray) {
    const element = plain.element as z.ZodType;
    const values = text.split(separator).map((value) => value.trim());
    if (rest.length === 0) record[key] = values.map((value) => cast(value, leaf));
    else
      record[key] = itemsWith((record[key] ?? []) as Record<string, unknown>[], element, leaf, rest, values);
  } else if (rest.length === 0) record[key] = cast(text, leaf);
  else {
    const inner = (record[key] ?? {}) as Record<string, unknown>;
    setLeaf(inner, plain, leaf, rest, text, separator);
    record[key] = inner;
  }
}

function itemsWith(
  items: readonly Record<string, unknown>[],
  element: z.ZodType,
  leaf: Leaf,
  path: readonly string[],
  values: readonly string[],
): Record<string, unknown>[] {
  const count = Math.max(items.length, values.length);
  return Array.from({ length: count }, (_, index) => {
    const item = { ...items[index] };
    const value = values[index] ?? '';
    // A list within an item has commas between its values.
    if (value !== '') setLeaf(item, element, leaf, path, value, ', ');
    return item;
  });
}

function cast(text: string, { kind }: Leaf): unknown {
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? /^(?:ja|true)$/i.test(text) : text;
}
