import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../../src/machine/expected-error.ts';
import { isFault } from '../../src/machine/faults.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { makeFolder } from '../../src/machine/make-folder.ts';
import { unending } from '../command-line/in-one-go.ts';
import type { Ending } from '../command-line/in-one-go.ts';

/** The folder cannot take a new list; the message says why, for people. */
class NotEmpty extends ExpectedError {
  override name = 'NotEmpty';
}

/**
 * Writes files into a folder that has none: all of them, or nothing. What begins with a point, such as the folder of
 * git, may be there.
 *
 * @param files - texts, by their path below the folder
 * @param ending - heard until they are put in their place
 * @throws NotEmpty when there is something in the folder; what the file system says
 */
export async function writeNew(
  folder: string,
  files: ReadonlyMap<string, string>,
  ending: Ending = unending,
): Promise<void> {
  await refuseFull(folder);
  const isNew = await makeFolder(folder);
  // Beside what is to come, so that moving it is no copying.
  const staging = await mkdtemp(join(folder, '.nieuw-'));
  const moved: string[] = [];
  try {
    for (const [path, text] of files) {
      ending.heed();
      await makeFolder(dirname(join(staging, path)));
      await writeFile(join(staging, path), text);
    }
    ending.heed();
    for (const name of await readdir(staging)) {
      await rename(join(staging, name), join(folder, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved.splice(0)) await rm(join(folder, name), { recursive: true, force: true });
    await placeFullDisk(error, [folder]);
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
    if (isNew !== undefined && moved.length === 0) await rm(isNew, { recursive: true, force: true });
  }
}

async function refuseFull(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isFault(error, 'ENOENT')) return [];
    if (isFault(error, 'ENOTDIR'))
      throw new NotEmpty(
        `${folder} is een bestand en geen map. Noem een map die leeg is of nog niet bestaat.`,
      );
    throw error;
  });
  const there = names.find((name) => !name.startsWith('.'));
  if (there !== undefined)
    throw new NotEmpty(
      `In ${folder} staat al iets, zoals ${there}. Er is niets geschreven; noem een map die leeg is of nog niet bestaat.`,
    );
}
