import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning, ownMark } from './process-mark.ts';

/**
 * Makes a folder that nobody else uses, and clears away those of processes that ended without doing so themselves: one
 * that is killed cannot.
 *
 * @param start - path that the name of the folder begins with; what it lies in is there
 * @returns path of the folder
 * @throws what the file system says
 */
export async function makeOwnFolder(start: string): Promise<string> {
  await sweep(start);
  return mkdtemp(`${start}${ownMark()}.`);
}

/**
 * Clears away what ended processes left behind below a name. What cannot be removed is left: nobody's work should fail
 * of it.
 *
 * @param start - path that the names begin with; behind it stand the mark of a process and a dot
 */
export async function sweep(start: string): Promise<void> {
  const folder = dirname(start);
  const prefix = basename(start);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const [, mark] = /^(\d+(?:-\d+)?)\./.exec(name.slice(prefix.length)) ?? [];
    if (mark !== undefined && !isRunning(mark))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
