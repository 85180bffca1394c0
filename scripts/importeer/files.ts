import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { judgeSize } from '../../src/import/format.ts';
import type { GivenFile } from '../../src/import/format.ts';
import { ImportRefused } from '../../src/import/refused.ts';

/** Files whose bytes are compared as text. */
const textFile = /\.(?:md|ya?ml)$/;

/**
 * Reads the files that were named; none that is too large is read at all.
 *
 * @throws ImportRefused for what is not there, or is no file
 */
export async function readGiven(paths: readonly string[]): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new ImportRefused(`\`${path}\` is er niet. Noem het pad van een bestand dat er is.`);
    if (!found.isFile()) throw new ImportRefused(`\`${path}\` is geen bestand. Noem de bestanden zelf.`);
    judgeSize(basename(path), found.size);
    files.push({ name: basename(path), bytes: await readFile(path) });
  }
  return files;
}

/** The text of a file; null when it is not there. */
export async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

/**
 * The files below a folder by their path; none when there is no such folder.
 *
 * @param only - the paths to be read; all when not given
 */
export async function readBelow(folder: string, only?: ReadonlySet<string>): Promise<ImportFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: ImportFiles = new Map();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll(sep, '/');
    if (!entry.isFile() || only?.has(path) === false) continue;
    const bytes = await readFile(join(folder, path));
    files.set(path, textFile.test(path) ? bytes.toString('utf8') : new Uint8Array(bytes));
  }
  return files;
}

/** Writes files below a folder, which is made when it is not there. */
export async function writeBelow(folder: string, files: ImportFiles): Promise<void> {
  for (const [path, content] of files) {
    const full = join(folder, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
}
