import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { reasonOf } from '../../src/machine/faults.ts';
import type { Remember } from '../../src/print/remember.ts';

/** What was printed of parts of a list, on disk. */
export interface KeptParts {
  /** Reads what was kept, and keeps what is new. */
  readonly remember: Remember;
  /** Throws away what was kept and not asked for since: it belongs to an earlier text. */
  readonly tidy: () => Promise<void>;
}

/** Bytes of the hash that a file begins with. */
const hashLength = 32;

/**
 * Opens what was kept of parts.
 *
 * @param folder - where it is kept
 * @param maker - key of the code and the programs that parts are made by
 * @param log - told, once, when nothing can be kept
 */
export function openKeptParts(folder: string, maker: string, log: (line: string) => void): KeptParts {
  const asked = new Set<string>();
  let failed = false;
  const remember: Remember = async <T>(of: readonly string[], make: () => Promise<T>): Promise<T> => {
    const key = keyOf(maker, of);
    asked.add(key);
    const kept = await read(join(folder, key));
    if (kept) return deserialize(kept) as T;
    const made = await make();
    await keep(folder, key, serialize(made)).catch((error: unknown) => {
      if (!failed) log(`delen kunnen niet worden bewaard voor een volgende keer: ${reasonOf(error)}`);
      failed = true;
    });
    return made;
  };
  const tidy = async (): Promise<void> => {
    const all = await readdir(folder).catch(() => []);
    await Promise.all(
      all.filter((name) => !asked.has(name)).map((name) => rm(join(folder, name), { force: true })),
    );
  };
  return { remember, tidy };
}

function keyOf(maker: string, of: readonly string[]): string {
  const hash = createHash('sha256').update(maker);
  for (const text of of) hash.update(`\0${String(text.length)}\0`).update(text);
  return hash.digest('hex');
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** What a file holds after its hash; null when it is not there, or not what it was. */
async function read(path: string): Promise<Buffer | null> {
  const bytes = await readFile(path).catch(() => null);
  const content = bytes?.subarray(hashLength) ?? null;
  return content && bytes && hashOf(content).equals(bytes.subarray(0, hashLength)) ? content : null;
}

/** Renamed into place: it is there whole or not at all. */
async function keep(folder: string, key: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `${key}.${String(process.pid)}`);
  await writeFile(beside, Buffer.concat([hashOf(content), content]));
  await rename(beside, join(folder, key));
}
