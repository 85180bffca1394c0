import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { plainSchema, shapeOf } from '../../document/record-schema.ts';

/**
 * What an editor would write for a value of the Document: the keys its schema knows, without those that only say what
 * goes without saying.
 *
 * @param schema - of the record as it stands in a file
 * @param value - the record as it stands in the Document, which may have keys of its own
 */
export function toInput(schema: z.ZodType, value: unknown): unknown {
  const plain = plainSchema(schema);
  if (plain instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => toInput(plain.element as z.ZodType, item));
  if (!(plain instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(shapeOf(plain))
      .filter(([key, inner]) => record[key] !== undefined && !isDefault(inner, record[key]))
      .map(([key, inner]) => [key, toInput(inner, record[key])]),
  );
}

function isDefault(schema: z.ZodType, value: unknown): boolean {
  return schema instanceof z.ZodDefault && isDeepStrictEqual(schema.def.defaultValue, value);
}
