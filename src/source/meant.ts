import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { cased } from '../document/schema/primitives.ts';
import { saysNothing } from '../document/says-nothing.ts';
import { meantDates, meantDurations, meantPeriods } from './meant-times.ts';
import { isRequired } from './schema-example.ts';
import { plainSchema, shapeOf } from './schema-keys.ts';

/** A longer text was not typed by mistake where something else belongs; looking for what it means would take long. */
const longest = 2000;

/** How often a value is wrapped or unwrapped to make it fit: a text in a record in a list. */
const deepest = 3;

/**
 * What was meant by a value that a schema refuses, where one reading of it fits: the same in another form.
 *
 * @returns a value that the schema takes; undefined where none is likely
 */
export function meantBy(value: unknown, schema: z.ZodType): unknown {
  return find(value, schema, deepest);
}

function find(value: unknown, schema: z.core.$ZodType, depth: number): unknown {
  for (const candidate of candidates(value, plainSchema(schema, value), depth))
    if (
      candidate !== undefined &&
      !isDeepStrictEqual(candidate, value) &&
      (schema as z.ZodType).safeParse(candidate).success
    )
      return candidate;
  return undefined;
}

function* candidates(value: unknown, schema: z.core.$ZodType, depth: number): Generator {
  if (saysNothing(value) || (typeof value === 'string' && value.length > longest)) return;
  if (Array.isArray(value) && value.length === 1) yield value[0];
  const { def } = schema._zod;
  // A record that may be written as a text is read from that text: in other case or units it would say something else.
  if (def.type === 'object')
    yield* typeof value === 'string' ? [bare(value), ...meantPeriods(bare(value))] : [];
  else if (typeof value === 'string' || typeof value === 'number')
    yield* sameInOtherWords(String(value), isCased(schema));
  if (depth === 0) return;
  if (def.type === 'array') yield asList(value, (def as z.core.$ZodArrayDef).element, depth - 1);
  if (def.type === 'object') yield asRecord(value, shapeOf(schema), depth - 1);
}

/** Whether a text in other case is another text. */
function isCased(schema: z.core.$ZodType): boolean {
  return cased.get(schema) !== undefined;
}

/** Without the quotes around it. */
function bare(text: string): string {
  return text.trim().replace(/^[“”„‘’"'](.*)[“”„‘’"']$/, '$1');
}

function* sameInOtherWords(text: string, isCasedText: boolean): Generator {
  const trimmed = bare(text);
  yield trimmed;
  if (!isCasedText) {
    yield trimmed.toLowerCase();
    yield trimmed.toLowerCase().replace(/\s+/g, '-');
  }
  if (/^(?:ja|true|waar)$/i.test(trimmed)) yield true;
  if (/^(?:nee|false|onwaar)$/i.test(trimmed)) yield false;
  if (/^\d+$/.test(trimmed)) yield Number(trimmed);
  yield* meantDates(trimmed);
  yield* meantDurations(trimmed);
  yield* meantPeriods(trimmed);
  // A number of a category as old tables have it: `5 b`, `5(b)`, `III-4`.
  if (/\d/.test(trimmed))
    yield trimmed
      .replace(/[\s()]+/g, '')
      .replace(/[-–/]/g, '.')
      .replace(/\.$/, '');
  // A version of one number.
  if (/^\d+$/.test(trimmed)) yield `${trimmed}.0`;
}

/** One thing, or several with commas between them, as a list. */
function asList(value: unknown, element: z.core.$ZodType, depth: number): unknown {
  if (Array.isArray(value)) return listOf(value, element, depth);
  const parts = typeof value === 'string' && isText(element) ? value.split(/\s*[,;]\s+/) : [value];
  return listOf(parts, element, depth);
}

function listOf(values: readonly unknown[], element: z.core.$ZodType, depth: number): unknown {
  const items = values.map((one) =>
    (element as z.ZodType).safeParse(one).success ? one : find(one, element, depth),
  );
  return items.includes(undefined) ? undefined : items;
}

function isText(schema: z.core.$ZodType): boolean {
  return plainSchema(schema)._zod.def.type === 'string';
}

/** A text as the one key that a record must have; an article behind an act as its own. */
function asRecord(value: unknown, shape: Readonly<Record<string, z.core.$ZodType>>, depth: number): unknown {
  // A word that only agrees tells nothing to put there.
  if (typeof value !== 'string' || /^(?:ja|nee)$/i.test(value.trim())) return undefined;
  const [[only, inner] = [], ...others] = Object.entries(shape).filter(([, one]) => isRequired(one));
  if (only === undefined || inner === undefined || others.length > 0) return undefined;
  const article = 'artikel' in shape ? /^(.+?),?\s+art(?:ikel|\.)?\s+(.+)$/i.exec(value) : null;
  if (article) return { [only]: article[1], artikel: article[2] };
  return { [only]: (inner as z.ZodType).safeParse(value).success ? value : find(value, inner, depth) };
}
