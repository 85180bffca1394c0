import { readFile } from 'node:fs/promises';
import { visible } from '../../src/diagnostics/visible.ts';
import type { Document } from '../../src/document/document.ts';
import { fromListJson, ListJsonError } from '../../src/export/json/read-list.ts';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { isFault } from '../../src/machine/faults.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { readFolder } from '../command-line/content-folder.ts';

/** An edition cannot be read; the message says why, for people. */
class CannotRead extends ExpectedError {
  override name = 'CannotRead';
}

/**
 * Reads an edition: a content folder, or a `lijst.json` as a build writes it.
 *
 * @throws CannotRead, and FolderError when there is no such folder
 */
export async function readEdition(path: string): Promise<Document> {
  if (!/\.json$/i.test(path)) return readSource(path);
  try {
    return fromListJson(await readFile(path, 'utf8'));
  } catch (error) {
    if (isFault(error, 'ENOENT')) throw new CannotRead(`\`${visible(path)}\` is er niet.`);
    if (!(error instanceof ListJsonError)) throw error;
    throw new CannotRead(
      `\`${visible(path)}\` is geen \`lijst.json\` van deze versie van Inzage. Geef de map met de inhoud van die uitgave, en maak anders het bestand opnieuw met \`npm run build\`.\n${visible(error.message.split('\n')[0] ?? '')}`,
    );
  }
}

async function readSource(path: string): Promise<Document> {
  const { document, refused } = loadList(await readFolder(path, null));
  // What could not be read would seem to have lapsed.
  const [file] = refused;
  if (file === undefined) return document;
  throw new CannotRead(
    `In \`${visible(path)}\` is \`${visible(file)}\` niet te lezen. Herstel dat eerst: npm run check -- --map ${visible(path)}`,
  );
}
