import { z } from 'zod';
import { leavesOf } from '../../document/leaves.ts';
import type { Leaf } from '../../document/leaves.ts';
import { plainSchema, shapeOf } from '../../document/record-schema.ts';
import { categorie } from '../../document/schema/categorie.ts';
import { waardering } from '../../document/schema/waardering.ts';
import type { Piece } from '../ledger/piece.ts';
import type { CategoryDraft } from './category-draft.ts';
import { piecesOf } from './pieces.ts';
import { plainBody } from './plain-body.ts';
import { wordsOf } from './source-table.ts';
import type { SourceRow, SourceTable } from './source-table.ts';

/** What stands between the values of one cell, in tables that Inzage makes; at an end the space beside it is lost. */
const between = /(?<=^|\s)\|(?=\s|$)/u;
/** Columns of which the words are brought in besides those of the schemas. */
const read = ['toelichting', 'proces.titel'];

/** Columns by what the schemas have, under the names of the table. */
const categoryLeaves: ReadonlyMap<string, Leaf> = new Map(
  leavesOf(categorie)
    .filter(({ path }) => path[0] !== 'waarderingen')
    .map((leaf) => [leaf.path.join('.'), leaf]),
);
const valuationLeaves: ReadonlyMap<string, Leaf> = new Map(
  leavesOf(waardering).map((leaf) => [`waardering.${leaf.path.join('.')}`, leaf]),
);

/** What a table that Inzage made holds. */
export interface OwnTable {
  readonly title: string | null;
  readonly categories: readonly CategoryDraft[];
  readonly pieces: readonly Piece[];
}

/**
 * Reads the table of categories that Inzage publishes: each column is a key of the schemas, each row a valuation.
 *
 * @returns null for any other table
 */
export function readOwnTable({ rows }: SourceTable): OwnTable | null {
  const [head, ...below] = rows;
  const names = head ? wordsOf(head) : [];
  if (!head || !['nummer', 'waardering.waarde', 'lijst.id'].every((name) => names.includes(name)))
    return null;
  const drafts = new Map<string, CategoryDraft>();
  for (const row of below) addRow(row, names, drafts);
  const titleAt = names.indexOf('lijst.titel');
  return {
    title: below[0]?.cells[titleAt]?.text ?? null,
    categories: [...drafts.values()],
    pieces: [
      ...piecesOf(head, { became: 'kop van een kolom' }),
      ...below.flatMap((row, index) => rowPieces(row, names, isAgain(row, below[index - 1], names))),
    ],
  };
}

function addRow(row: SourceRow, names: readonly string[], drafts: Map<string, CategoryDraft>): void {
  const textAt = (name: string): string => row.cells[names.indexOf(name)]?.text ?? '';
  const key = textAt(keyOf(names));
  const known = drafts.get(key);
  const draft = known ?? {
    record: {},
    body: plainBody(textAt('toelichting')),
    process: textAt('proces.titel') || null,
    place: row.place,
  };
  drafts.set(key, draft);
  const valuation: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const text = row.cells[index]?.text;
    const [own, inValuation] = [categoryLeaves.get(name), valuationLeaves.get(name)];
    if (text === undefined) continue;
    if (own && !known) setLeaf(draft.record, categorie, own, own.path, text, between);
    else if (inValuation) setLeaf(valuation, waardering, inValuation, inValuation.path, text, between);
  }
  if (Object.keys(valuation).length > 0)
    draft.record.waarderingen = [...((draft.record.waarderingen ?? []) as unknown[]), valuation];
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
  return values.map((value, index) => {
    const item = { ...items[index] };
    // A list within an item has commas between its values.
    if (value !== '') setLeaf(item, element, leaf, path, value, ', ');
    return item;
  });
}

function cast(text: string, { kind }: Leaf): unknown {
  if (kind === 'number') return Number(text);
  return kind === 'boolean' ? /^(?:ja|true)$/i.test(text) : text;
}

/** Rows are of one category by their id: in a list of acts each actor has numbers of its own. */
function keyOf(names: readonly string[]): string {
  return names.includes('id') ? 'id' : 'nummer';
}

/** A second valuation stands on a row that says of its category what the row above it said. */
function isAgain(row: SourceRow, above: SourceRow | undefined, names: readonly string[]): boolean {
  const at = names.indexOf(keyOf(names));
  return row.cells[at]?.text === above?.cells[at]?.text;
}

function rowPieces(row: SourceRow, names: readonly string[], again: boolean): Piece[] {
  return piecesOf(row).map((piece) => {
    if (piece.kind === 'rij') return { ...piece, text: row.cells[names.indexOf('nummer')]?.text ?? '' };
    const name = names[row.cells.findIndex((cell) => cell?.place === piece.place)] ?? '';
    const leaf = categoryLeaves.get(name) ?? valuationLeaves.get(name);
    if (again && !valuationLeaves.has(name)) return { ...piece, became: 'wat de rij erboven ook zegt' };
    if (leaf?.kind === 'boolean') return { ...piece, became: 'ja of nee' };
    if (leaf?.path[0] === 'proces') return { ...piece, became: 'het proces' };
    // Most often the kind of the list says so by itself.
    if (leaf?.path[0] === 'soort') return { ...piece, became: 'de soort lijst' };
    return leaf || read.includes(name) ? piece : { ...piece, became: 'wat uit andere kolommen volgt' };
  });
}
