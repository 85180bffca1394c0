import { lstat, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { makeFolder } from '../../src/machine/make-folder.ts';
import { ownMark } from '../../src/machine/process-mark.ts';
import { liesIn } from '../../src/machine/within.ts';
import { unending } from '../command-line/in-one-go.ts';
import type { Ending } from '../command-line/in-one-go.ts';
import { unlessMissing } from './files.ts';

/** Files with a folder put before their paths. */
export function under(folder: string, files: ImportFiles): ImportFiles {
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}

/**
 * Judges where files would land, before any is written.
 *
 * @throws ImportRefused when one would lie outside the folder, or a link or something else stands on the way
 */
export async function judgePlaces(folder: string, paths: Iterable<string>): Promise<void> {
  for (const path of paths) {
    if (!liesIn(resolve(folder, path), resolve(folder)))
      throw new ImportRefused('IM31', `\`${path}\` ligt buiten de map waarin wordt geschreven.`);
    const names = path.split('/');
    for (const depth of names.keys()) await judgePart(folder, names.slice(0, depth + 1), names.length);
  }
}

async function judgePart(folder: string, names: readonly string[], depth: number): Promise<void> {
  const found = await lstat(join(folder, ...names)).catch(unlessMissing(null));
  const right = names.length === depth ? found?.isFile() : found?.isDirectory();
  if (found === null || right === true) return;
  const what = found.isSymbolicLink() ? 'een koppeling' : 'iets anders dan verwacht';
  const expected = names.length === depth ? 'gewoon bestand' : 'gewone map';
  throw new ImportRefused(
    'IM31',
    `\`${names.join('/')}\` in de map is ${what}; verwacht wordt een ${expected}.`,
  );
}

/**
 * Writes files below a folder, which is made when it is not there: all beside their places first, so that a full disk
 * leaves the folder as it was.
 *
 * @param ending - heard until all stands beside its place
 * @throws ImportRefused for a place that is not one to write in; then nothing is written
 */
export async function writeBelow(
  folder: string,
  files: ImportFiles,
  ending: Ending = unending,
): Promise<void> {
  await judgePlaces(folder, files.keys());
  const staged: (readonly [beside: string, path: string])[] = [];
  const made: string[] = [];
  try {
    for (const [path, content] of files) {
      const full = join(folder, path);
      ending.heed();
      const first = await makeFolder(dirname(full));
      if (first !== undefined) made.push(first);
      // Without the name of the file: one as long as a disk takes has no room for more.
      const beside = join(dirname(full), `.${ownMark()}.${String(staged.length)}`);
      staged.push([beside, full]);
      const before = await lstat(full).catch(unlessMissing(null));
      await writeFile(beside, content, { flag: 'wx', ...(before && { mode: before.mode }) });
    }
    ending.heed();
    for (const [beside, full] of staged) await rename(beside, full);
  } catch (error) {
    for (const [beside] of staged) await rm(beside, { force: true });
    for (const one of made.toReversed()) await removeEmpty(one);
    await placeFullDisk(error, [folder]);
    throw atItsPlace(error, staged);
  }
}

/** A fault at the name that a file has for a moment is one at its own: the other is gone, and nobody knows it. */
function atItsPlace(error: unknown, staged: readonly (readonly [beside: string, path: string])[]): unknown {
  const found = error instanceof Error && staged.find(([beside]) => 'path' in error && error.path === beside);
  return found ? Object.assign(error, { path: found[1] }) : error;
}

/** Takes files below a folder away, and the folders that nothing is left in. */
export async function removeBelow(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(folder, path), { force: true });
  const folders = new Set(paths.flatMap((path) => foldersOf(path)));
  for (const one of [...folders].sort().reverse())
    if ((await readdir(join(folder, one)).catch(unlessMissing(['']))).length === 0)
      await rmdir(join(folder, one));
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

/** Takes a folder away that was made for files that do not come; what stands in it after all, stays. */
async function removeEmpty(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(unlessMissing(null));
  for (const entry of entries ?? []) if (entry.isDirectory()) await removeEmpty(join(folder, entry.name));
  if (entries !== null && (await readdir(folder)).length === 0) await rmdir(folder);
}
