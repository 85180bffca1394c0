import { hashOf } from '../source/content-key.ts';
import { controleName } from '../source/editions/controle-name.ts';
import { addHash } from '../source/editions/read-editions.ts';
import { editionsFolder, hashesFile } from '../source/editions/forms.ts';
import { imagesFolder, publishedPaths } from '../source/editions/read-edition.ts';

/** A finished site, as far as an edition is put down from it. */
export interface BuiltEdition {
  readonly versie: string;
  /** Name of the official PDF. */
  readonly pdf: string;
  /** Bytes by path below the home page. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Which files of a finished site an edition is put down from. */
export function isPutDown(path: string, pdf: string): boolean {
  return (
    path === controleName ||
    path === pdf ||
    Object.values(publishedPaths).includes(path) ||
    path.startsWith(imagesFolder)
  );
}

/**
 * The files with which an edition is put down, each to the byte as it was published.
 *
 * @param hashes - text of the list of hashes before this edition; empty when it is the first
 * @returns bytes by path below the content folder
 */
export function putDown({ versie, pdf, files }: BuiltEdition, hashes: string): Map<string, Uint8Array> {
  const folder = `${editionsFolder}${versie}/`;
  const names = new Map(Object.entries(publishedPaths).map(([name, path]) => [path, name]));
  const down = new Map(
    Array.from(files)
      .filter(([path]) => isPutDown(path, pdf))
      .map(([path, bytes]) => [folder + (names.get(path) ?? path), bytes]),
  );
  const controle = files.get(controleName) ?? new Uint8Array();
  down.set(hashesFile, new TextEncoder().encode(addHash(hashes, versie, hashOf(controle))));
  return down;
}
