import { parse } from 'yaml';
import { z } from 'zod';
import { day, text } from '../../document/schema/primitives.ts';
import { indiener } from '../../document/schema/zienswijze.ts';
import { viewLimits, ways, wishes, writable } from '../../document/view-limits.ts';
import { readBy } from '../read.ts';
import { refuse } from './received.ts';
import type { ReadReceived } from './received.ts';

const words = (most: number): z.ZodString =>
  text.overwrite(writable).max(most, { error: `ten hoogste ${most} tekens` });
const chosen = <const T extends readonly string[]>(names: T): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(names, { error: `een van ${names.map((name) => `\`${name}\``).join(', ')}` });

const part = z
  .strictObject({
    plaats: words(viewLimits.line).optional(),
    pagina: z.int({ error: 'een paginanummer' }).positive({ error: 'een paginanummer' }).optional(),
    citaat: words(viewLimits.quotation).optional(),
    wens: chosen(wishes).optional(),
    opmerking: words(viewLimits.text).optional(),
  })
  .refine(({ wens, opmerking }) => wens !== undefined || opmerking !== undefined, {
    error: 'een `opmerking` of een `wens`',
  });

/** A letter, or what somebody came to say, as an official types it over. */
const letterFile = z
  .strictObject({
    wijze: chosen(ways),
    ontvangen: day,
    gepost: day.optional(),
    versie: words(viewLimits.line).optional(),
    indiener: indiener.optional(),
    algemeen: words(viewLimits.text).optional(),
    onderdelen: z
      .array(part)
      .max(viewLimits.parts, { error: `ten hoogste ${viewLimits.parts} onderdelen` })
      .default([]),
  })
  .refine(({ gepost, ontvangen }) => gepost === undefined || gepost <= ontvangen, {
    path: ['gepost'],
    error: 'een dag die niet na `ontvangen` ligt',
  });

/** More lists in lists than any letter has: the library would take minutes to say so. */
const deep = /(?:[[{]\s*){20}|(?:[-?][ \t]+){40}/;

/**
 * Reads a view that was typed over as YAML. Whatever the file holds, it throws nothing.
 *
 * @param file - path for the account
 */
export function readLetter(file: string, source: string): ReadReceived {
  if (deep.test(source)) return refuse('ZW07', 'YAML die niet zo diep is genest');
  let value: unknown;
  try {
    value = parse(source, { logLevel: 'error', maxAliasCount: 0 });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    return refuse('ZW07', `YAML die te lezen is (${first})`);
  }
  const read = readBy(letterFile, value);
  if (read.value === null) return { faults: read.faults };
  const { wijze, ontvangen, gepost, versie, indiener, algemeen, onderdelen } = read.value;
  return {
    received: {
      file,
      id: null,
      changed: null,
      way: wijze,
      received: ontvangen,
      posted: gepost ?? null,
      list: null,
      version: versie ?? null,
      sender: indiener ?? null,
      general: algemeen ?? '',
      parts: onderdelen.map(({ plaats, pagina, citaat, wens, opmerking }) => ({
        place: plaats ?? null,
        quotation: citaat ?? null,
        page: pagina ?? null,
        wish: wens ?? null,
        remark: opmerking ?? '',
      })),
    },
  };
}
