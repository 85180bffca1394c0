import type { z } from 'zod';

/**
 * The part of a schema that speaks of a path, through lists, optional parts, defaults and kinds of record.
 *
 * @param schema - the schema of the whole record
 * @param path - where in the record
 * @param input - the record as written: it says which kind a record of several kinds is
 * @returns the part as its record has it, so with what makes it optional; null where the schema knows no such place
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  input: unknown,
): z.core.$ZodType | null {
  let current = schema;
  let value = input;
  for (const key of path) {
    const { def } = plainSchema(current, value)._zod;
    value = isRecord(value) ? value[String(key)] : undefined;
    const next =
      def.type === 'array'
        ? (def as z.core.$ZodArrayDef).element
        : def.type === 'object'
          ? (def as z.core.$ZodObjectDef).shape[String(key)]
          : undefined;
    if (!next) return null;
    current = next;
  }
  return current;
}

/** The keys a schema knows at a path. */
export function keysAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  input: unknown,
): readonly string[] {
  const found = schemaAt(schema, path, input);
  return found ? Object.keys(shapeOf(plainSchema(found, valueAt(input, path)))) : [];
}

/** The keys of a record with their schemas; none where the schema is of something else. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = schema._zod;
  return def.type === 'object' ? (def as z.core.$ZodObjectDef).shape : {};
}

/** The schema itself, without what makes it optional; of several kinds, the one that fits the value. */
export function plainSchema(schema: z.core.$ZodType, value?: unknown): z.core.$ZodType {
  const { def } = schema._zod;
  // A preprocessed schema is a pipe whose end says what keys there are.
  if (def.type === 'pipe') return plainSchema((def as z.core.$ZodPipeDef).out, value);
  if ('innerType' in def) return plainSchema(def.innerType as z.core.$ZodType, value);
  if (def.type !== 'union' || !('discriminator' in def) || !isRecord(value)) return schema;
  const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef;
  const kind = value[discriminator];
  return (
    options.find((option) => option._zod.propValues?.[discriminator]?.has(kind as z.core.util.Primitive)) ??
    schema
  );
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (!isRecord(current)) return undefined;
    current = current[String(key)];
  }
  return current;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
