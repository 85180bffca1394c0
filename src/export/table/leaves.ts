import { z } from 'zod';

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
export function leavesOf(schema: z.ZodObject): Leaf[] {
  return walk(schema, { path: [], description: '', many: false });
}

function walk(schema: z.ZodType, at: Omit<Leaf, 'kind'>): Leaf[] {
  const description = schema.description ?? at.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return walk(schema.unwrap() as z.ZodType, { ...at, description });
  if (schema instanceof z.ZodArray)
    return walk(schema.element as z.ZodType, { ...at, description, many: true });
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.entries(shape).flatMap(([key, inner]) =>
      walk(inner, { ...at, description, path: [...at.path, key] }),
    );
  }
  return [{ ...at, description, kind: kindOf(schema) }];
}

function kindOf(schema: z.ZodType): CellKind {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  const takesDays = schema.safeParse('2015-03-04').success && !schema.safeParse('geen').success;
  return takesDays ? 'date' : 'text';
}

/** The values of a record at a path, those of every item where the path goes through a list. */
export function valuesAt(record: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(record)) return record.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [record];
  if (typeof record !== 'object' || record === null) return [undefined];
  return valuesAt((record as Readonly<Record<string, unknown>>)[key], rest);
}
