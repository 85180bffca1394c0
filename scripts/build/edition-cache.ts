import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isFault } from '../../src/machine/faults.ts';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';
import type { Edition } from '../../src/print/print.ts';
import { sha256Of } from './controle.ts';

const file = z.strictObject({ fileName: z.string(), sha256: z.string() });

/** Facts of an edition beside its files. */
const facts = z.strictObject({
  ...file.shape,
  browser: z.string(),
  pageMap: z.strictObject({ total: z.number(), key: z.string(), pages: z.record(z.string(), z.number()) }),
  chapters: z.array(
    z.strictObject({
      ...file.shape,
      id: z.string(),
      title: z.string(),
      range: z.strictObject({ first: z.number(), last: z.number() }),
    }),
  ),
});

const factsName = 'editie.json';
const unfinished = 'bezig-';

/**
 * Reads an edition that was kept under a key.
 *
 * @param folder - where editions are kept
 * @returns null when there is none, or a file of it is not what it was
 */
export async function readKept(folder: string, key: string): Promise<Edition | null> {
  try {
    const { sha256, chapters, ...rest } = facts.parse(
      JSON.parse(await readFile(join(folder, key, factsName), 'utf8')),
    );
    const read = async (kept: z.infer<typeof file>): Promise<Uint8Array> => {
      const bytes = new Uint8Array(await readFile(join(folder, key, kept.fileName)));
      if (sha256Of(bytes) !== kept.sha256) throw new Error(`${kept.fileName} was damaged.`);
      return bytes;
    };
    return {
      ...rest,
      pdf: await read({ fileName: rest.fileName, sha256 }),
      chapters: await Promise.all(
        chapters.map(async ({ sha256: hash, ...chapter }) => ({
          ...chapter,
          pdf: await read({ fileName: chapter.fileName, sha256: hash }),
        })),
      ),
    };
  } catch {
    // Whatever is wrong with what was kept, a new print mends it.
    return null;
  }
}

/** Keeps an edition under a key, in the place of those kept before. It is there whole or not at all. */
export async function keep(folder: string, key: string, edition: Edition): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await readdir(folder);
  const beside = await makeOwnFolder(join(folder, unfinished));
  try {
    await write(beside, edition);
    await rm(join(folder, key), { recursive: true, force: true });
    await rename(beside, join(folder, key));
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another build was first, with the same edition.
    if (!isFault(error, 'ENOTEMPTY') && !isFault(error, 'EEXIST')) throw error;
  }
  for (const old of before)
    if (old !== key && !old.startsWith(unfinished))
      await rm(join(folder, old), { recursive: true, force: true });
}

async function write(folder: string, edition: Edition): Promise<void> {
  const { pdf, chapters, ...rest } = edition;
  for (const { fileName, pdf: bytes } of [edition, ...chapters])
    await writeFile(join(folder, fileName), bytes);
  const kept: z.infer<typeof facts> = {
    ...rest,
    sha256: sha256Of(pdf),
    chapters: chapters.map(({ pdf: bytes, ...chapter }) => ({ ...chapter, sha256: sha256Of(bytes) })),
  };
  await writeFile(join(folder, factsName), JSON.stringify(kept));
}
