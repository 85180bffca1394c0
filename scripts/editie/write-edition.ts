import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPutDown, putDown } from '../../src/editions/put-down.ts';
import { isFault } from '../../src/machine/faults.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { removeFolder } from '../../src/machine/remove-folder.ts';
import { replaceFile } from '../../src/machine/replace-file.ts';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { editionsFolder, hashesFile } from '../../src/source/editions/forms.ts';
import { filesBelow } from '../build/files-below.ts';

interface Written {
  /** Folder of the content. */
  readonly content: string;
  /** Folder of the finished site. */
  readonly site: string;
  readonly versie: string;
  /** Name of the official PDF. */
  readonly pdf: string;
}

/**
 * Puts the edition of a finished site down beside the content: its folder is there whole or not at all.
 *
 * @returns how many files it has, and their bytes together
 * @throws what the file system says; nothing was put down then
 */
export async function writeEdition({
  content,
  site,
  versie,
  pdf,
}: Written): Promise<{ readonly files: number; readonly bytes: number }> {
  const paths = (await filesBelow(site)).filter((path) => isPutDown(path, pdf));
  const files = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path))] as const)),
  );
  const hashes = await hashesOf(content);
  const down = putDown({ versie, pdf, files }, hashes);
  const folder = join(content, editionsFolder, versie);
  // Its name begins with a dot: who reads the content meanwhile does not see it.
  const beside = join(content, editionsFolder, `.${versie}`);
  await removeFolder(beside);
  let made = beside;
  try {
    for (const [path, bytes] of down) {
      if (path === hashesFile) continue;
      const target = join(beside, path.slice(editionsFolder.length + versie.length + 1));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    await rename(beside, folder);
    made = folder;
    const list = join(content, hashesFile);
    const lines = down.get(hashesFile) ?? new Uint8Array();
    await (hashes === '' ? writeFile(list, lines) : replaceFile(list, lines));
  } catch (error) {
    await removeFolder(made);
    await placeFullDisk(error, [content]);
    throw error;
  }
  const sizes = [...down.values()].map(({ byteLength }) => byteLength);
  return { files: sizes.length - 1, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Whether an edition was put down: that it is listed is the last that is written of it. */
export async function isListed(content: string, versie: string): Promise<boolean> {
  return (await hashesOf(content)).includes(`  ${versie}/${controleName}`);
}

/** Clears away the folder of an edition that was put down but not listed, as a sudden end leaves it. */
export async function clearHalf(content: string, versie: string): Promise<void> {
  const folders = await readdir(join(content, editionsFolder)).catch((error: unknown): string[] => {
    if (isFault(error, 'ENOENT')) return [];
    throw error;
  });
  if (folders.includes(versie) && !(await isListed(content, versie)))
    await removeFolder(join(content, editionsFolder, versie));
}

async function hashesOf(content: string): Promise<string> {
  return readFile(join(content, hashesFile), 'utf8').catch((error: unknown) => {
    if (isFault(error, 'ENOENT')) return '';
    throw error;
  });
}
