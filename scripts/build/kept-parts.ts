import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { reasonOf } from '../../src/machine/faults.ts';
import { readSealed, writeSealed } from '../../src/machine/sealed-file.ts';
import type { Remember } from '../../src/print/remember.ts';

/** What was printed of parts of a list, on disk. */
export interface KeptParts {
  /** Reads what was kept, and keeps what is new. */
  readonly remember: Remember;
  /** Throws away what was kept and not asked for since: it belongs to an earlier text. */
  readonly tidy: () => Promise<void>;
}

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
    const path = join(folder, key);
    const kept = await readSealed(path, key);
    if (kept) return deserialize(kept) as T;
    const made = await make();
    await writeSealed(path, key, serialize(made)).catch((error: unknown) => {
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

/**
 * Prints with what was kept of parts, and throws away what it did not ask for.
 *
 * @param folder - see `openKeptParts`, as the key of the maker
 * @param again - prints also what was printed before; then nothing is read, kept or thrown away
 * @throws what printing throws
 */
export async function printKeeping<T>(
  folder: string,
  maker: string,
  { again, log }: { readonly again: boolean; readonly log: (line: string) => void },
  print: (kept: { readonly remember?: Remember }) => Promise<T>,
): Promise<T> {
  if (again) return print({});
  const { remember, tidy } = openKeptParts(folder, maker, log);
  const printed = await print({ remember });
  await tidy();
  return printed;
}

function keyOf(maker: string, of: readonly string[]): string {
  const hash = createHash('sha256').update(maker);
  for (const text of of) hash.update(`\0${String(text.length)}\0`).update(text);
  return hash.digest('hex');
}
