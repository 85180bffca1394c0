import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readNames } from '../../src/check/names-file.ts';
import type { NameEntry } from '../../src/check/names-file.ts';
import { namesFile } from '../../src/check/people.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { isFault, systemFault } from '../../src/machine/faults.ts';
import { keptTable } from '../../src/zienswijze/receive/table.ts';
import type { KeptTable } from '../../src/zienswijze/receive/table.ts';
import { readText } from '../importeer/files.ts';

/** The table, without names. */
export const tableFile = '_tabel.json';
/** The table to share. */
export const sheetFile = '_tabel.xlsx';
export const progressName = '_voortgang.md';

/**
 * The table of the run before; an empty one where there was none.
 *
 * @throws ExpectedError for a table that can no longer be read: other numbers would be given
 */
export async function tableBefore(folder: string): Promise<KeptTable> {
  const text = await readText(join(folder, tableFile));
  if (text === null) return { hoogsteNummer: 0, zienswijzen: [], afwezig: [], rijen: [] };
  try {
    return keptTable.parse(JSON.parse(text));
  } catch {
    throw unreadable(tableFile, 'daar staan de nummers in');
  }
}

/**
 * Who sent the views of the runs before; nobody where the file with names is not there.
 *
 * @throws ExpectedError for such a file that can no longer be read: names would be lost, and could show anywhere
 */
export async function knownNames(folder: string): Promise<NameEntry[]> {
  const bytes = await readFile(join(folder, namesFile)).catch((error: unknown) => {
    if (isFault(error, 'ENOENT') || isFault(error, 'ENOTDIR')) return null;
    if (systemFault(error) === null) throw error;
    throw unreadable(namesFile, 'daar staan de namen in');
  });
  if (bytes === null) return [];
  const names = readNames(bytes);
  if (names === null) throw unreadable(namesFile, 'daar staan de namen in');
  return names;
}

function unreadable(file: string, what: string): ExpectedError {
  return new ExpectedError(
    `\`${file}\` in de map van het resultaat is niet te lezen, en ${what}. Zet het bestand terug zoals het was, of kies met --uit een andere map.`,
  );
}
