import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** All files below a folder with code, in an order of their own. */
export async function codeFiles(folder: string): Promise<URL[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => pathToFileURL(join(parentPath, name)))
    .sort((one, other) => (one.href < other.href ? -1 : 1));
}
