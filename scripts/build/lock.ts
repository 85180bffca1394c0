import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';

/** Another build is at work in this folder. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Makes sure that one build works in a folder at a time. A lock left by a process that no longer runs is taken over.
 *
 * @param path - the lock file
 * @returns gives the lock back
 * @throws BusyError while another build holds it
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (await claim(path)) return () => rm(path, { force: true });
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (isRunning(holder))
      throw new BusyError(
        `Er loopt al een build in deze map (proces ${String(holder)}). Wacht tot die klaar is en probeer het opnieuw.`,
      );
    await rm(path, { force: true });
  }
  throw new BusyError('Er begon tegelijk een andere build in deze map. Probeer het opnieuw.');
}

/** Written beside and linked into place: nobody ever sees a lock without its holder. */
async function claim(path: string): Promise<boolean> {
  const beside = `${path}.${String(process.pid)}`;
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

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
