import { z } from 'zod';
import { plainSchema, shapeOf } from './schema-keys.ts';

/**
 * A value that a schema takes, for who has to type one: with the keys that must be there, or where none must, the
 * first.
 */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const plain = plainSchema(schema);
  const known = examplesOf(schema) ?? examplesOf(plain);
  if (known !== undefined) return known;
  const { def } = plain._zod;
  if (def.type === 'array') return [exampleOf((def as z.core.$ZodArrayDef).element)];
  if (def.type === 'union') return exampleOf(firstOf((def as z.core.$ZodUnionDef).options, plain));
  if (def.type === 'enum') return Object.values((def as z.core.$ZodEnumDef).entries)[0];
  if (def.type === 'literal') return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values[0];
  if (def.type === 'number' || def.type === 'int') return 1;
  if (def.type === 'boolean') return true;
  if (def.type !== 'object') return '…';
  const keys = Object.entries(shapeOf(plain));
  const required = keys.filter(([, inner]) => isRequired(inner));
  const shown = required.length > 0 ? required : keys.slice(0, 1);
  return Object.fromEntries(shown.map(([key, inner]) => [key, exampleOf(inner)]));
}

/** Whether a record must have the key of this schema. */
export function isRequired(schema: z.core.$ZodType): boolean {
  return schema._zod.optin === undefined;
}

function examplesOf(schema: z.core.$ZodType): unknown {
  return (z.globalRegistry.get(schema)?.examples as readonly unknown[] | undefined)?.[0];
}

function firstOf<T>([first]: readonly T[], otherwise: T): T {
  return first ?? otherwise;
}
