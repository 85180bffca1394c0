import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFolder, keyOf } from './kept.ts';
import type { KeptFrom } from './kept.ts';

/** How many are kept of one name: lists have different letters, and sites different addresses. */
const most = 6;

/** What is made is not of what its key says: somebody saved code while it was made. */
class ChangedMeanwhile extends Error {}

/** File with the seal of a folder: a hash of its key and of all that is in it. */
const sealName = 'zegel';

/**
 * Makes a folder with files, unless that was done before of the very same: then that one is given. It is there whole or
 * not at all, whatever becomes of the process.
 *
 * @param name - that folders of the kind begin with; the last few used are kept
 * @param make - makes it, with all that is in it
 * @returns the folder, not to be written to
 * @throws what making throws, and what the file system says
 */
export async function keptBelow(
  name: string,
  from: KeptFrom,
  make: (folder: string) => Promise<void>,
  place = keptFolder(),
): Promise<string> {
  const key = await keyOf(from);
  const folder = join(place, `${name}-${key}`);
  if (await isSealed(folder, key)) {
    const now = new Date();
    await utimes(folder, now, now).catch(() => undefined);
    return folder;
  }
  const beside = join(place, `${name}-${key}.${randomUUID()}`);
  try {
    await mkdir(beside, { recursive: true });
    await make(beside);
    if ((await keyOf(from)) !== key) throw new ChangedMeanwhile();
    await writeFile(join(beside, sealName), await sealOf(beside, key));
    // Another build may have been sooner, and use it.
    if (!(await isSealed(folder, key))) {
      await rm(folder, { recursive: true, force: true });
      await rename(beside, folder);
    }
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return await keptBelow(name, from, make, place);
    if (!(await isSealed(folder, key))) throw error;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  await tidy(place, name);
  return folder;
}

async function isSealed(folder: string, key: string): Promise<boolean> {
  const seal = await readFile(join(folder, sealName), 'utf8').catch(() => null);
  // Another build may clear it away, or make it, at this very moment.
  return seal !== null && seal === (await sealOf(folder, key).catch(() => null));
}

async function sealOf(folder: string, key: string): Promise<string> {
  const hash = createHash('sha256').update(key);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) {
    if (file === join(folder, sealName)) continue;
    const bytes = await readFile(file);
    hash.update(`\0${file.slice(folder.length)}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Clears away what was not used for longest; what is half made by a process that ended, is among it in time. */
async function tidy(place: string, name: string): Promise<void> {
  const names = (await readdir(place)).filter((one) => one.startsWith(`${name}-`));
  const used = await Promise.all(
    names.map(async (one) => {
      const path = join(place, one);
      return {
        path,
        at: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  used.sort((a, b) => b.at - a.at);
  for (const { path } of used.slice(most))
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
