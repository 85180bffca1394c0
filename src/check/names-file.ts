import { parse } from 'yaml';
import { z } from 'zod';

const names = z.array(
  z.looseObject({
    nummer: z.int(),
    naam: z.string().optional(),
    adres: z.string().optional(),
    email: z.string().optional(),
  }),
);

/** Who sent a view, with all else that the file with names has of it. */
export type NameEntry = z.output<typeof names>[number];

/**
 * Reads the file with names.
 *
 * @returns null for a file that can no longer be read
 */
export function readNames(bytes: Uint8Array): NameEntry[] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return names.parse(parse(text, { logLevel: 'error', maxAliasCount: 0 }));
  } catch {
    return null;
  }
}
