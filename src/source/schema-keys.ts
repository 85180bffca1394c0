import type { z } from 'zod';

/**
 * The keys a schema knows at a path, through lists, optional parts, defaults and kinds of record.
 *
 * @param schema - the schema of the whole record
 * @param path - where in the record
 * @param input - the record as written: it says which kind a record of several kinds is
 */
export function keysAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  input: unknown,
): readonly string[] {
  let current = chosen(schema, input);
  let value = input;
  for (const key of path) {
    const { def } = current._zod;
    value = isRecord(value) ? value[String(key)] : undefined;
    const next =
      def.type === 'array'
        ? (def as z.core.$ZodArrayDef).element
        : def.type === 'object'
          ? (def as z.core.$ZodObjectDef).shape[String(key)]
          : undefined;
    if (!next) return [];
    current = chosen(next, value);
  }
  const { def } = current._zod;
  return def.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : [];
}

/** The schema itself, without what makes it optional; of several kinds, the one that fits the value. */
function chosen(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { def } = schema._zod;
  // A preprocessed schema is a pipe whose end says what keys there are.
  if (def.type === 'pipe') return chosen((def as z.core.$ZodPipeDef).out, value);
  if ('innerType' in def) return chosen(def.innerType as z.core.$ZodType, value);
  if (def.type !== 'union' || !('discriminator' in def) || !isRecord(value)) return schema;
  const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef;
  const kind = value[discriminator];
  return (
    options.find((option) => option._zod.propValues?.[discriminator]?.has(kind as z.core.util.Primitive)) ??
    schema
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
