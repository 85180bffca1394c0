import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ownMark } from './process-mark.ts';

/**
 * Puts other bytes in a file in one go: whoever reads it meanwhile, or after the power has failed, finds the old or the
 * new. Its rights stay.
 *
 * @param path - of a file that is there
 * @throws what the file system says; the file is then as it was
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await stat(path);
  // Two at a time each have their own. Who follows the folder passes over names that begin with a full stop. The name of
  // the file is no part of it: one as long as a disk takes has no room for more.
  const beside = join(dirname(path), `.${ownMark()}.${randomUUID()}`);
  try {
    const file = await open(beside, 'w', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
