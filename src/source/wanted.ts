import type { z } from 'zod';
import { meantBy } from './meant.ts';
import { exampleOf, isRequired } from './schema-example.ts';
import { plainSchema, schemaAt, shapeOf, valueAt } from './schema-keys.ts';

/** What a schema asks for at one place of a record, for who wrote something else there or nothing. */
export interface Wanted {
  /** Whether the place may be empty: then its key may go. */
  readonly isOptional: boolean;
  /** It takes a list. */
  readonly isList: boolean;
  /** Keys of the record that it takes, or that each part of the list is. */
  readonly keys: readonly { readonly name: string; readonly isRequired: boolean }[];
  /** A value that it takes. */
  readonly example: unknown;
  /** What was written, in a form that it takes; undefined where that cannot be told. */
  readonly meant?: unknown;
}

/**
 * What a schema asks for at a path.
 *
 * @param schema - of the whole record
 * @param input - the record as written
 */
export function wantedAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): Wanted {
  const found = schemaAt(schema, path, input);
  if (!found) return { isOptional: false, isList: false, keys: [], example: '…' };
  const value = valueAt(input, path);
  const plain = plainSchema(found, value);
  const { def } = plain._zod;
  const item = def.type === 'array' ? plainSchema((def as z.core.$ZodArrayDef).element) : null;
  return {
    // A part of a list can always go.
    isOptional: !isRequired(found) || typeof path.at(-1) === 'number',
    isList: item !== null,
    keys: Object.entries(shapeOf(item ?? plain)).map(([name, inner]) => ({
      name,
      isRequired: isRequired(inner),
    })),
    example: exampleOf(found),
    meant: meantBy(value, found as z.ZodType),
  };
}
