import { rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isFault } from '../../src/machine/faults.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { inOneGo } from './in-one-go.ts';

/**
 * Makes a file that a command was asked for, whole or not at all.
 *
 * @returns false where there is one by that name already, which is left alone
 * @throws what the file system says
 */
export async function makeNewFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const full = resolve(path);
  try {
    await inOneGo(() => writeFile(full, content, { flag: 'wx' }));
    return true;
  } catch (error) {
    if (isFault(error, 'EEXIST')) return false;
    // Half a file looks like a whole one.
    if (isFault(error, 'ENOSPC')) await rm(full, { force: true });
    await placeFullDisk(error, [dirname(full)]);
    throw error;
  }
}
