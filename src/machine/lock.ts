import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isFault } from './faults.ts';
import { makeFolder } from './make-folder.ts';
import { sweep } from './own-folder.ts';
import { isRunning, ownMark, pidOf } from './process-mark.ts';

/** A lock that was taken, or the number of the process that holds it. */
export type Claim = { readonly release: () => Promise<void> } | { readonly holder: number };

/**
 * Tries to take a lock. One left by a process that no longer runs is taken over.
 *
 * @param path - the lock file; its folder is made
 * @throws what the file system says, also of a lock that may not be read
 */
export async function claimLock(path: string): Promise<Claim> {
  await sweep(`${path}.`);
  for (;;) {
    if (await create(path)) return { release: () => rm(path, { force: true }) };
    const mark = await markIn(path);
    // Whoever held it has given it back meanwhile.
    if (mark === null) continue;
    if (isRunning(mark)) return { holder: pidOf(mark) ?? 0 };
    await takeAway(path, mark);
  }
}

/** What a lock says; null when it is not there. One that cannot be read is somebody's all the same. */
async function markIn(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isFault(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Removes a lock, unless meanwhile another process has taken that over and made it its own. */
async function takeAway(path: string, mark: string): Promise<void> {
  const beside = besideOf(path);
  try {
    await rename(path, beside);
    if ((await readFile(beside, 'utf8')) !== mark) await link(beside, path);
  } catch (error) {
    if (!isFault(error, 'ENOENT') && !isFault(error, 'EEXIST')) throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Written beside and linked into place: nobody ever sees a lock without its holder. */
async function create(path: string): Promise<boolean> {
  const beside = besideOf(path);
  await makeFolder(dirname(path));
  try {
    await writeFile(beside, ownMark());
    await put(beside, path);
    return true;
  } catch (error) {
    // The folder may have gone with whoever gave the lock back.
    if (isFault(error, 'EEXIST') || isFault(error, 'ENOENT')) return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Some disks know no hard links: there the lock is made where it stands, and for a moment it names nobody. */
async function put(beside: string, path: string): Promise<void> {
  try {
    await link(beside, path);
  } catch (error) {
    if (!linkless.some((code) => isFault(error, code))) throw error;
    await writeFile(path, ownMark(), { flag: 'wx' });
  }
}

/** What a disk without hard links answers, by its kind. */
const linkless = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function besideOf(path: string): string {
  return `${path}.${ownMark()}.${String(performance.now())}`;
}
