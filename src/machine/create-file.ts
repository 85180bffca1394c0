import { open, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFault } from './faults.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Makes a file that was not there.
 *
 * @param folder - that it has to come to stand in: no link on the way may lead out of it
 * @param path - below that folder
 * @returns false where there is something by that name already, or the way to it leads elsewhere; nothing is made then
 * @throws what the file system says; the file is then not there
 */
export async function createFile(folder: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const full = join(folder, path);
  if (path.split('/').includes('..') || !(await isWithin(folder, dirname(path)))) return false;
  await makeFolder(dirname(full));
  const file = await open(full, 'wx').catch((error: unknown) => {
    if (isFault(error, 'EEXIST')) return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await rm(full, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

/** Whether a folder below another, as far as it is there, is where its path says. */
async function isWithin(folder: string, below: string): Promise<boolean> {
  const real = await realpath(join(folder, below)).catch((error: unknown) => {
    if (isFault(error, 'ENOENT')) return null;
    throw error;
  });
  if (real === null) return isWithin(folder, dirname(below));
  return real === join(await realpath(folder), below);
}
