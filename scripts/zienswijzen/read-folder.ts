import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isFault } from '../../src/machine/faults.ts';
import { mostBytes } from '../../src/zienswijze/receive/collect.ts';
import type { GivenFile } from '../../src/zienswijze/receive/received.ts';
import { FolderError } from '../command-line/content-folder.ts';

/**
 * Reads all files below a folder. Links are not followed, and what is too large to be a view is not read at all.
 *
 * @throws FolderError for a folder that is not there
 */
export async function readReceived(folder: string): Promise<GivenFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (!isFault(error, 'ENOENT') && !isFault(error, 'ENOTDIR')) throw error;
    throw new FolderError(`\`${folder}\` is geen map. Noem de map met wat is ingekomen.`);
  });
  const files: GivenFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const full = join(entry.parentPath, entry.name);
    const { size } = await stat(full);
    files.push({
      path: relative(folder, full).replaceAll(sep, '/'),
      bytes: size > mostBytes(entry.name) ? null : new Uint8Array(await readFile(full)),
    });
  }
  return files;
}
