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
  if (await make(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  // Where a link leads nowhere the folder above is there, and this one cannot be made: then that is said.
  await mkdir(path).catch((error: unknown) => {
    if (!isFault(error, 'EEXIST')) throw error;
  });
}

/** Whether it is there now; false when what it should lie in is not. */
async function make(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (isFault(error, 'EEXIST')) return true;
    if (isFault(error, 'ENOENT')) return false;
    throw error;
  }
}
