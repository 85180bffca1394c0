import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFault } from './faults.ts';

/**
 * Makes a folder, with those above it. Node's own way says of a disk that can only be read that the folder is not
 * there, and never ends below some folders of the kernel.
 *
 * @param path - may be there already
 * @returns the topmost folder that was made, or undefined where all were there
 * @throws what the file system says
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const found = await make(path);
  if (found !== 'no place') return found === 'made' ? path : undefined;
  const above = dirname(path) === path ? undefined : await makeFolder(dirname(path));
  // Where a link leads nowhere the folder above is there, and this one cannot be made: then that is said.
  await mkdir(path).catch((error: unknown) => {
    if (!isFault(error, 'EEXIST')) throw error;
  });
  return above ?? path;
}

/** @returns `no place` where what it should lie in is not there */
async function make(path: string): Promise<'made' | 'there' | 'no place'> {
  try {
    await mkdir(path);
    return 'made';
  } catch (error) {
    if (isFault(error, 'EEXIST')) return 'there';
    if (isFault(error, 'ENOENT')) return 'no place';
    throw error;
  }
}
