import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file of the content folder as it lies on disk. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a content folder. Names that begin with `_` or `.` are passed over, and so is the editors' README.
 *
 * @param folder - path of the content folder
 * @returns its files in the order of their paths
 * @throws when the folder cannot be read
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => path !== 'README.md' && !path.split('/').some((part) => /^[_.]/.test(part)))
    .sort();
  // One by one: all at once would need more open files than many a system allows.
  return paths.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
