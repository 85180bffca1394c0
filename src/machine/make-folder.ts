import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFault } from './faults.ts';

/**
 * Makes a folder, with those above it. Node's own way says of a disk that can only be read that the folder is not
 * there.
 *
 * @param path - may be there already
 * @throws what the file system says
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (isFault(error, 'EEXIST')) return;
    if (!isFault(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}
