import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOwnFolder } from '../../machine/own-folder.ts';

/** A folder for temporary files of one browser. */
export interface Scratch {
  readonly path: string;
  /** Removes the folder with all in it. It may be gone already. */
  readonly remove: () => Promise<void>;
}

/** Chromium leaves its temporary files behind when it is ended by force: they go with the folder. */
export async function makeScratch(): Promise<Scratch> {
  const path = await makeOwnFolder(join(tmpdir(), 'inzage-browser-'));
  return {
    path,
    // A process that is about to end may still add a file. What cannot be removed even so is the system's to clear:
    // nobody's work should fail of it.
    remove: async () => rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined),
  };
}
