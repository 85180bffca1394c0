import { rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedError } from '../../machine/expected-error.ts';
import { makeOwnFolder } from '../../machine/own-folder.ts';

/** A folder for temporary files of one browser. */
export interface Scratch {
  readonly path: string;
  /** Removes the folder with all in it. It may be gone already. */
  readonly remove: () => Promise<void>;
}

/** Bytes that a browser needs for its profile at the least. */
const leastRoom = 16_000_000;

/**
 * Tells whether there is room for the temporary files of a browser: without it one hangs, or ends and does not say why.
 * No report found.
 *
 * @throws FullDiskError when there is not
 */
export async function assertRoom(): Promise<void> {
  const { bavail, bsize } = await statfs(tmpdir());
  if (bavail * bsize >= leastRoom) return;
  throw new FullDiskError(
    `De schijf met tijdelijke bestanden (${tmpdir()}) is vol: een browser heeft er ${String(leastRoom / 1_000_000)} MB nodig. Maak ruimte vrij, of noem met TMPDIR een andere map.`,
  );
}

/** There is no room for temporary files. */
class FullDiskError extends ExpectedError {
  override name = 'FullDiskError';
}

/**
 * Chromium leaves its temporary files behind when it is ended by force: they go with the folder.
 *
 * Reported: https://github.com/puppeteer/puppeteer/issues/6414
 */
export async function makeScratch(): Promise<Scratch> {
  const path = await makeOwnFolder(join(tmpdir(), 'inzage-browser-'));
  return {
    path,
    // A process that is about to end may still add a file. What cannot be removed even so is the system's to clear:
    // nobody's work should fail of it.
    remove: async () => rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined),
  };
}
