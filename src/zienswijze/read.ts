import type { z } from 'zod';
import { zienswijzeFile } from '../document/schema/zienswijze.ts';
import type { ZienswijzeFile } from '../document/schema/zienswijze.ts';
import { viewFormat, viewLimits } from '../document/view-limits.ts';
import type { RefusalCode } from './refusals.ts';

/** What is wrong with a file, and where in it: `onderdelen[2].wens`; empty for the file as such. */
export interface ViewFault {
  readonly code: RefusalCode;
  readonly path: string;
  /** What should stand there, in Dutch. */
  readonly expected: string;
}

export type ReadView =
  | { readonly view: ZienswijzeFile; readonly faults: readonly [] }
  | { readonly view: null; readonly faults: readonly ViewFault[] };

/** More of them help nobody. */
const mostFaults = 10;

const types: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep gegevens',
};

/**
 * Reads a `zienswijze.json`. Whatever the file holds, it throws nothing.
 *
 * @param bytes - of the file
 * @returns the view, tidied as outputs need it, or what is wrong with the file
 */
export function readView(bytes: Uint8Array): ReadView {
  if (bytes.length > viewLimits.file)
    return refused('ZW01', '', `een bestand van ten hoogste ${viewLimits.file / 1_000_000} MB`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('ZW03', '', 'tekst in UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('ZW04', '', 'een JSON-bestand zoals de website het opslaat');
  }
  const format =
    typeof value === 'object' && value !== null && 'formaat' in value ? value.formaat : undefined;
  if (typeof format === 'string' && format !== viewFormat)
    return refused(
      'ZW05',
      'formaat',
      `\`${viewFormat}\`: dit bestand komt van een andere versie van de website`,
    );
  const read = readBy(zienswijzeFile, value);
  return read.value === null ? { view: null, faults: read.faults } : { view: read.value, faults: [] };
}

/** Reads a value by a schema, or says in Dutch what should stand where. */
export function readBy<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly value: T } | { readonly value: null; readonly faults: readonly ViewFault[] } {
  const read = schema.safeParse(value, { error: expectedOf });
  if (read.success) return { value: read.data };
  const issues = read.error.issues.slice(0, mostFaults);
  return {
    value: null,
    faults: issues.map((issue) => ({
      code: isTooMuchToSay(issue) ? 'ZW19' : 'ZW06',
      path: written(issue.path),
      expected: issue.message,
    })),
  };
}

/** What a sender has to say is not for others to shorten; a name or a place is. */
function isTooMuchToSay(issue: z.core.$ZodIssue): boolean {
  const isSaid = ['algemeen', 'opmerking'].includes(String(issue.path.at(-1)));
  return issue.code === 'too_big' && issue.origin === 'string' && isSaid;
}

function refused(code: RefusalCode, path: string, expected: string): ReadView {
  return { view: null, faults: [{ code, path, expected }] };
}

/** For what the schema itself has no words. */
function expectedOf(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? 'een andere waarde';
  if (issue.code === 'unrecognized_keys')
    return `geen ${issue.keys
      .slice(0, mostFaults)
      .map((key) => `\`${key.slice(0, 40)}\``)
      .join(', ')}`;
  return 'een andere waarde';
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
