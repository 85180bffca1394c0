import type { z } from 'zod';
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
export function repairOf({ issue, name, key, value, wanted }: Refused): string | undefined {
  // What a schema judges by itself may bring its repair along.
  if (issue.code === 'custom' && typeof issue.params?.repair === 'string') return issue.params.repair;
  if (wanted.isOptional && saysNothing(value))
    return `Haal \`${name}\` weg: wat er niet is, hoeft niet te worden genoemd.`;
  // What a fraction was before it was read, nobody knows.
  const isMisread = typeof value === 'number' && (!Number.isInteger(value) || wanted.meant === undefined);
  if (expectsText(issue) && isMisread)
    return `Zet de waarde tussen aanhalingstekens, precies zoals zij moet worden gelezen: \`${key}: "…"\`.`;
  if (wanted.meant !== undefined)
    return `${manner(value, wanted.meant, issue)} \`${typed(key, wanted.meant)}\`.`;
  if (value === null) return `Vul in: \`${typed(key, wanted.example)}\`.`;
  if (wanted.keys.length > 0 && issue.code === 'invalid_type')
    return `Schrijf het zo, met uw eigen waarden: \`${typed(key, wanted.example)}\`.`;
  return undefined;
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
