import { kindOfPath, knownPaths } from '../source/records.ts';
import type { ImportFiles } from './compose/compose.ts';
import { ImportRefused } from './refused.ts';

/**
 * Holds the paths of files against those that a list has: they can come out of a document, and whoever made it may mean
 * to write elsewhere.
 *
 * @throws ImportRefused for a path that no list has
 */
export function judgePaths(files: ImportFiles): void {
  const strange = [...files.keys()].find((path) => kindOfPath(path) === null);
  if (strange === undefined) return;
  throw new ImportRefused(
    `Er is niets ingelezen: de bron noemt \`${strange.slice(0, 200)}\` als bestand van de lijst, en daar hoort geen bestand van een lijst. Verwacht wordt een van: ${knownPaths.map((path) => `\`${path}\``).join(', ')}. Verbeter het pad, of vraag de maker van het bestand een nieuw.`,
  );
}
