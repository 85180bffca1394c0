import { kindOfPath, knownPaths } from '../source/records.ts';
import type { ImportFiles } from './compose/compose.ts';
import { ImportRefused } from './refused.ts';

/** What is to stand in a file, with the path of the file. */
export type FileEntry = readonly [path: string, content: string | Uint8Array];

/**
 * Makes files of what a source has for them, and holds their paths against those that a list has: they can come out of
 * a document, and whoever made it may mean to write elsewhere, or have copied a part and left its path as it was.
 *
 * @throws ImportRefused for a path that no list has, and for one that would have two contents
 */
export function judgePaths(entries: Iterable<FileEntry>): ImportFiles {
  const files: ImportFiles = new Map();
  const taken = new Map<string, string>();
  for (const [path, content] of entries) {
    if (kindOfPath(path) === null) throw strange(path);
    // Some disks do not tell capitals and ways to write an accent apart.
    const plain = path.normalize('NFC').toLowerCase();
    const before = taken.get(plain);
    if (before !== undefined) throw twice(path, before);
    taken.set(plain, path);
    files.set(path, content);
  }
  return files;
}

function strange(path: string): ImportRefused {
  return new ImportRefused(
    'IM22',
    `De bron noemt \`${shown(path)}\` als bestand van de lijst, en daar hoort geen bestand van een lijst. Verwacht wordt een van: ${knownPaths.map((known) => `\`${known}\``).join(', ')}.`,
  );
}

function twice(path: string, before: string): ImportRefused {
  const also = before === path ? '' : ` (ook geschreven als \`${shown(before)}\`)`;
  return new ImportRefused(
    'IM23',
    `De bron heeft tweemaal gegevens voor \`${shown(path)}\`${also}, en het ene zou het andere overschrijven.`,
  );
}

function shown(path: string): string {
  return path.slice(0, 200);
}
