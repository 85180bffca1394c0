import { mkdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sweep } from '../../src/machine/own-folder.ts';
import { takeLock } from './lock.ts';
import { restoreFolder } from './replace.ts';

/** A folder beside the result, in which the next one is made. */
export interface Workshop {
  /** Folder for all that is made; there and empty. */
  readonly staging: string;
  /** Where the earlier result stands while the new one takes its place. */
  readonly earlier: string;
  /** Clears all away, for others to work here. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the workshop of a folder, for one build at a time. What a build that was killed left in it is put back or
 * cleared away.
 *
 * @param out - folder of the result, as an absolute path
 * @throws BusyError while another build is at work; what the file system says, before any work is done
 */
export async function openWorkshop(out: string): Promise<Workshop> {
  const folder = join(dirname(out), `.${basename(out)}.inzage`);
  const release = await takeLock(join(folder, 'slot'));
  const staging = join(folder, 'bezig');
  const earlier = join(folder, 'vorige');
  const close = async (): Promise<void> => {
    await rm(staging, { recursive: true, force: true });
    await release();
    // Another build may be waiting in it already.
    await rmdir(folder).catch(() => undefined);
  };
  try {
    await sweep(`${earlier}.`);
    await restoreFolder(out, earlier);
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging);
  } catch (error) {
    await close();
    throw error;
  }
  return { staging, earlier, close };
}
