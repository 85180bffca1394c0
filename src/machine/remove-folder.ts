import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFault } from './faults.ts';

/**
 * Removes a folder with all in it, also folders that nobody may write in.
 *
 * @param path - may be gone already
 * @throws what the file system says
 */
export async function removeFolder(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!isFault(error, 'EACCES') && !isFault(error, 'EPERM')) throw error;
    await open(path);
    await rm(path, { recursive: true, force: true });
  }
}

/** Gives the owner of a folder, and of those in it, the right to change what is in it. */
async function open(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await open(join(folder, entry.name));
}
