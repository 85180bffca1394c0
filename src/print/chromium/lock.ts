import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/** A lock that was taken, or the process that holds it. */
export type Claim = { readonly release: () => Promise<void> } | { readonly holder: number };

/**
 * Tries to take a lock. One left by a process that no longer runs is taken over.
 *
 * @param path - the lock file; its folder is made
 */
export async function claimLock(path: string): Promise<Claim> {
  await mkdir(dirname(path), { recursive: true });
  if (await create(path)) return { release: () => rm(path, { force: true }) };
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (isRunning(holder)) return { holder };
  await rm(path, { force: true });
  if (await create(path)) return { release: () => rm(path, { force: true }) };
  return { holder: Number(await readFile(path, 'utf8').catch(() => '')) };
}

/** Written beside and linked into place: nobody ever sees a lock without its holder. */
async function create(path: string): Promise<boolean> {
  const beside = `${path}.${String(process.pid)}.${String(performance.now())}`;
  await writeFile(beside, String(process.pid));
  try {
    await link(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Whether a process with this id runs, whoever started it. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
