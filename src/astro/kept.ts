import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../machine/cache-folder.ts';
import { readSealed, writeSealed } from '../machine/sealed-file.ts';

/** The versions of all packages that something may be made with. */
const packages = new URL('../../package-lock.json', import.meta.url);

/** What a file that is made in a second hangs on. */
export interface KeptFrom {
  /** Files of the code that makes it. */
  readonly code: readonly URL[];
  readonly inputs: readonly (string | Uint8Array)[];
}

/** Where they are kept. */
export function keptFolder(): string {
  return join(cacheFolder(), 'gemaakt');
}

/**
 * Makes a file, unless it was made before of the very same: then that one is given. Of each name the last is kept.
 *
 * @param name - of a file in the cache
 * @throws what making throws; that it cannot be kept is no fault
 */
export async function kept(
  name: string,
  from: KeptFrom,
  make: () => Promise<Uint8Array>,
  folder = keptFolder(),
): Promise<Uint8Array> {
  const key = await keyOf(from);
  const path = join(folder, name);
  const found = await readSealed(path, key);
  if (found) return found;
  const made = await make();
  await writeSealed(path, key, made).catch(() => undefined);
  return made;
}

/** Forgets what was made before, so that all of it is made anew; who finds some of it gone makes it too. */
export async function forgetKept(folder = keptFolder()): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A key that differs when anything differs that something is made of. */
export async function keyOf({ code, inputs }: KeptFrom): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const add = (value: string | Uint8Array): void => {
    hash.update(`\0${String(value.length)}\0`).update(value);
  };
  for (const file of [packages, ...code]) add(await readFile(file));
  for (const input of inputs) add(input);
  return hash.digest('hex');
}
