import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../machine/cache-folder.ts';

/** The versions of all packages that something may be made with. */
const packages = new URL('../../package-lock.json', import.meta.url);

/** What a file that is made in a second hangs on. */
export interface KeptFrom {
  /** Files of the code that makes it. */
  readonly code: readonly URL[];
  readonly inputs: readonly (string | Uint8Array)[];
}

/** Where they are kept. */
function keptFolder(): string {
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
  const found = await readFile(path).catch(() => null);
  const bytes = found?.subarray(keyLength);
  // The sum of what follows is in the key of the file: one that was damaged is made anew.
  if (bytes && found?.subarray(0, keyLength).equals(sealOf(key, bytes))) return new Uint8Array(bytes);
  const made = await make();
  const beside = `${path}.${randomUUID()}`;
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(beside, Buffer.concat([sealOf(key, made), made])))
    .then(() => rename(beside, path))
    .catch(() => undefined);
  return made;
}

/** Forgets what was made before, so that all of it is made anew; a build beside it keeps what it has. */
export async function forgetKept(folder = keptFolder()): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

const keyLength = 32;

function sealOf(key: Uint8Array, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest();
}

async function keyOf({ code, inputs }: KeptFrom): Promise<Uint8Array> {
  const hash = createHash('sha256').update(process.version);
  const add = (value: string | Uint8Array): void => {
    hash.update(`\0${String(value.length)}\0`).update(value);
  };
  for (const file of [packages, ...code]) add(await readFile(file));
  for (const input of inputs) add(input);
  return hash.digest();
}
