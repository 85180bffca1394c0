import { z } from 'zod';
import { plainSchema, shapeOf } from './record-schema.ts';

/** What a value of a column is, for programs that tell numbers and days from text. */
export type CellKind = 'text' | 'number' | 'boolean' | 'date';

/** A value of a record that is not itself a group: the stuff of a column. */
export interface Leaf {
  /** Keys from the record down, passing through lists. */
  readonly path: readonly string[];
  readonly description: string;
  readonly kind: CellKind;
  /** It stands in a list, so that one record can have several. */
  readonly many: boolean;
}

/**
 * The leaves of a record's schema, in its order: a key that the schema gains becomes a column by itself.
 *
 * @param schema - an object with values, groups of values and lists of either
 */
export function leavesOf(schema: z.ZodType): Leaf[] {
  return walk(schema, { path: [], description: '', many: false });
}

function walk(schema: z.ZodType, at: Omit<Leaf, 'kind'>): Leaf[] {
  const plain = plainSchema(schema);
  const description = schema.description ?? plain.description ?? at.description;
  if (plain instanceof z.ZodArray)
    return walk(plain.element as z.ZodType, { ...at, description, many: true });
  if (!(plain instanceof z.ZodObject)) return [{ ...at, description, kind: kindOf(plain) }];
  return Object.entries(shapeOf(plain)).flatMap(([key, inner]) =>
    walk(inner, { ...at, description, path: [...at.path, key] }),
  );
}

function kindOf(schema: z.ZodType): CellKind {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  const takesDays = schema.safeParse('2015-03-04').success && !schema.safeParse('geen').success;
  return takesDays ? 'date' : 'text';
}

/**
 * The values of a record at a path, those of every item where the path goes through a list. A list within an item is
 * one value, so that columns of the same group keep their values in the same order.
 */
export function valuesAt(record: unknown, path: readonly string[], inItem = false): unknown[] {
  if (Array.isArray(record) && inItem && path.length === 0)
    return [record.length === 0 ? null : record.join(', ')];
  if (Array.isArray(record)) return record.flatMap((item) => valuesAt(item, path, true));
  const [key, ...rest] = path;
  if (key === undefined) return [record];
  if (typeof record !== 'object' || record === null) return [undefined];
  return valuesAt((record as Readonly<Record<string, unknown>>)[key], rest, inItem);
}
