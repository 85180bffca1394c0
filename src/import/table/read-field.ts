import { z } from 'zod';
import { plainSchema } from '../../document/record-schema.ts';
import { categoryShape, plainWords } from '../columns/targets.ts';
import type { RegisterNames } from '../register-names.ts';
import { readBasis } from './read-basis.ts';
import { readPeriod } from './read-period.ts';

/** What a cell becomes under a key of a category; null where its words do not fit the field. */
type Read = (text: string, names: RegisterNames) => unknown;

/** Fields of which the words in a table are taken apart; of all others the schema says enough. */
const readers: Readonly<Record<string, Read>> = {
  actoren: (text, names) => partsOf(text).map((name) => names.keyOf('actoren', name)),
  bron: (text, names) => partsOf(text).map((name) => names.keyOf('bronnen', name)),
  grondslag: (text, names) => partsOf(text).map((part) => readBasis(part, names)),
  periode: readPeriod,
};

/** What a source writes where it has nothing to say. */
const nothing = /^(?:[-–—]+|n\.?\s?v\.?\s?t\.?|geen|nihil)$/i;

/** Whether a cell says that there is nothing. */
export function saysNothing(text: string): boolean {
  return nothing.test(text.trim());
}

/**
 * The value of a field from the words of a cell.
 *
 * @param key - of the schema of a category
 * @returns undefined where the words do not fit the field
 */
export function readField(key: string, text: string, names: RegisterNames): unknown {
  const own = readers[key];
  if (own) return own(text, names) ?? undefined;
  const schema = categoryShape[key];
  if (!schema) return undefined;
  const plain = plainSchema(schema);
  if (plain instanceof z.ZodArray) return partsOf(text);
  if (plain instanceof z.ZodBoolean) return booleanOf(text);
  if (plain instanceof z.ZodEnum)
    return plain.options.find((option) => plainWords(String(option)) === plainWords(text));
  return plain.safeParse(text).success || plain instanceof z.ZodString ? text : undefined;
}

function booleanOf(text: string): boolean | undefined {
  if (/^(?:ja|x|waar|true|1)$/i.test(text)) return true;
  return /^(?:nee|onwaar|false|0)$/i.test(text) ? false : undefined;
}

/** The parts of a cell, which stand on lines of their own or have a semicolon between them. */
export function partsOf(text: string): string[] {
  return text
    .split(/\n|;|\s\|\s/)
    .map((part) => part.replace(/^\s*[-•*–]\s+/u, '').trim())
    .filter((part) => part !== '' && !saysNothing(part));
}
