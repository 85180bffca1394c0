import type { z } from 'zod';
import { valueFix } from './meant.ts';
import type { Advice } from './meant.ts';
import { saysNothing } from '../document/says-nothing.ts';
import type { Wanted } from '../source/wanted.ts';
import { typed } from './typed-value.ts';

/** A value that a schema refused, with where it stands. */
interface Refused {
  readonly issue: z.core.$ZodIssue;
  /** Its whole path, `waarderingen[1].termijn`, and the last key of that. */
  readonly name: string;
  readonly key: string;
  readonly value: unknown;
  readonly wanted: Wanted;
}

/**
 * What to type instead of a value that a schema refused, where that can be told. What is advised is a value that the
 * schema takes.
 *
 * @returns advice in Dutch, or undefined when there is none better than "verbeter de waarde"
 */
export function repairOf({ issue, name, key, value, wanted }: Refused): Advice | undefined {
  // What a schema judges by itself may bring its repair along.
  if (issue.code === 'custom' && typeof issue.params?.repair === 'string') {
    const { repair, meant } = issue.params;
    return { repair, ...(meant !== undefined && { fix: valueFix(value, meant) }) };
  }
  if (wanted.isOptional && saysNothing(value))
    return { repair: `Haal \`${name}\` weg: wat er niet is, hoeft niet te worden genoemd.` };
  // What a fraction was before it was read, nobody knows.
  const isMisread = typeof value === 'number' && (!Number.isInteger(value) || wanted.meant === undefined);
  if (expectsText(issue) && isMisread)
    return {
      repair: `Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: \`${key}: "…"\`.`,
      // A whole number that does not fit as a text either, is not made right by quotes.
      ...(!Number.isInteger(value) && { fix: { kind: 'quotes' } as const }),
    };
  if (wanted.meant !== undefined)
    return {
      repair: `${manner(value, wanted.meant, issue)} \`${typed(key, wanted.meant)}\`.`,
      ...(!joinsWords(value, wanted.meant) &&
        !changesNumber(value, wanted.meant) && { fix: valueFix(value, wanted.meant) }),
    };
  if (value === null) return { repair: `Vul in: \`${typed(key, wanted.example)}\`.` };
  if (wanted.keys.length > 0 && issue.code === 'invalid_type')
    return { repair: `Schrijf het zo, met uw eigen waarden: \`${typed(key, wanted.example)}\`.` };
  return undefined;
}

/** Whether words become one: they may as well have been two, with the comma between them forgotten. */
function joinsWords(value: unknown, meant: unknown): boolean {
  const [written, wanted] = [JSON.stringify(value), JSON.stringify(meant)];
  return spacesIn(wanted) < spacesIn(written) && /\p{L}-\p{L}/u.test(wanted);
}

/** Whether a number gets other signs in it than the source may have printed: `III-4` as `III.4`. */
function changesNumber(value: unknown, meant: unknown): boolean {
  return typeof value === 'string' && /[-–/]/.test(value) && meant === value.replace(/[-–/]/g, '.');
}

function spacesIn(text: string): number {
  return text.match(/\p{L}\s+(?=\p{L})/gu)?.length ?? 0;
}

function expectsText(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

/** What the advice changes, so that the next time it is written well at once. */
function manner(value: unknown, meant: unknown, issue: z.core.$ZodIssue): string {
  if (Array.isArray(meant) && !Array.isArray(value)) return 'Zet de waarde tussen vierkante haken:';
  if (Array.isArray(value) && !Array.isArray(meant)) return 'Schrijf de waarde zonder vierkante haken:';
  if (expectsText(issue) && typeof value === 'number') return 'Zet de waarde tussen aanhalingstekens:';
  if (typeof value !== 'string') return 'Schrijf';
  if (/^[“”„‘’].*[“”„‘’]$/.test(value)) return 'Typ rechte aanhalingstekens in plaats van gekrulde:';
  if (/^\d{1,2}-\d{1,2}-\d{4}$/.test(value.trim())) return 'Schrijf het jaar eerst:';
  return typeof meant !== 'string' && value.trim() === String(meant)
    ? 'Schrijf de waarde zonder aanhalingstekens:'
    : 'Schrijf';
}
