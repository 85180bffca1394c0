import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/**
 * What an editor would write for a value of the Document: the keys its schema knows, without those that only say what
 * goes without saying.
 *
 * @param schema - of the record as it stands in a file
 * @param value - the record as it stands in the Document, which may have keys of its own
 */
export function toInput(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return toInput(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => toInput(schema.element as z.ZodType, item));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  return Object.fromEntries(
    Object.entries(shape)
      .filter(([key, inner]) => record[key] !== undefined && !isDefault(inner, record[key]))
      .map(([key, inner]) => [key, toInput(inner, record[key])]),
  );
}

function isDefault(schema: z.ZodType, value: unknown): boolean {
  return schema instanceof z.ZodDefault && isDeepStrictEqual(schema.def.defaultValue, value);
}
