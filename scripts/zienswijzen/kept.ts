import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import type { Known } from '../../src/zienswijze/receive/collect.ts';
import { readText } from '../importeer/files.ts';

/** The table, without names. */
export const tableFile = '_tabel.json';
/** The table to share. */
export const sheetFile = '_tabel.xlsx';
export const progressName = '_voortgang.md';

const given = z.array(z.object({ nummer: z.int(), sleutel: z.string() }));

const kept = z.object({ hoogsteNummer: z.int(), zienswijzen: given, afwezig: given.default([]) });

/**
 * The numbers that were given before.
 *
 * @throws ExpectedError for a table that can no longer be read: other numbers would be given
 */
export async function knownNumbers(folder: string): Promise<Known> {
  const text = await readText(join(folder, tableFile));
  if (text === null) return { numbers: new Map(), highest: 0 };
  try {
    const { zienswijzen, afwezig, hoogsteNummer } = kept.parse(JSON.parse(text));
    return {
      numbers: new Map([...zienswijzen, ...afwezig].map(({ sleutel, nummer }) => [sleutel, nummer])),
      highest: hoogsteNummer,
    };
  } catch {
    throw new ExpectedError(
      `\`${tableFile}\` in de map van het resultaat is niet te lezen, en daar staan de nummers in. Zet het bestand terug zoals het was, of kies met --uit een andere map.`,
    );
  }
}
