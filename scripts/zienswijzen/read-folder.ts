import { readFile, readdir, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isFault } from '../../src/machine/faults.ts';
import { isBeside } from '../../src/zienswijze/receive/archive.ts';
import { mostBytes } from '../../src/zienswijze/receive/collect.ts';
import type { GivenFile } from '../../src/zienswijze/receive/received.ts';
import { FolderError } from '../command-line/content-folder.ts';

/**
 * Reads all files below a folder. Links are not followed, and what is too large to be a view is not read at all; both are
 * among what is given, and so is what may not be read.
 *
 * @throws FolderError for a folder that is not there
 */
export async function readReceived(folder: string): Promise<GivenFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (!isFault(error, 'ENOENT') && !isFault(error, 'ENOTDIR')) throw error;
    throw new FolderError(`\`${folder}\` is geen map. Noem de map met wat is ingekomen.`);
  });
  return readEntries(entries, folder);
}

async function readEntries(entries: readonly Dirent[], root: string): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const entry of entries) {
    if (isBeside(entry.name)) continue;
    const full = join(entry.parentPath, entry.name);
    const path = relative(root, full).replaceAll(sep, '/');
    const closed: GivenFile = { path, bytes: null, isClosed: true };
    try {
      if (entry.isDirectory())
        files.push(...(await readEntries(await readdir(full, { withFileTypes: true }), root)));
      else files.push(entry.isFile() ? { path, bytes: await bytesOf(full) } : closed);
    } catch (error) {
      if (!isFault(error, 'EACCES') && !isFault(error, 'EPERM')) throw error;
      files.push(closed);
    }
  }
  return files;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  const { size } = await stat(path);
  return size > mostBytes(path) ? null : new Uint8Array(await readFile(path));
}
