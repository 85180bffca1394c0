import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import { judgeSize } from '../../src/import/format.ts';
import type { GivenFile } from '../../src/import/format.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { isFault } from '../../src/machine/faults.ts';

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
    const found = await stat(path).catch(unlessMissing(null));
    if (!found) throw new ImportRefused('IM01', `\`${path}\` is er niet.`);
    if (!found.isFile()) throw new ImportRefused('IM01', `\`${path}\` is geen bestand.`);
    judgeSize(basename(path), found.size);
    files.push({ name: basename(path), bytes: await readFile(path) });
  }
  return files;
}

/** The text of a file; null when it is not there. @throws ImportRefused when it is no file, or not UTF-8 */
export async function readText(path: string): Promise<string | null> {
  const bytes = await readFile(path)
    .catch(unlessMissing(null))
    .catch((error: unknown) => {
      if (isFault(error, 'EISDIR'))
        throw new ImportRefused('IM31', `\`${path}\` is een map; verwacht wordt een gewoon bestand.`);
      throw error;
    });
  if (bytes === null) return null;
  const text = textOf(bytes);
  if (text === null) throw new ImportRefused('IM29', `\`${path}\` is niet als UTF-8 te lezen.`);
  return text;
}

/**
 * The files below a folder by their path; none when there is no such folder. Links are not followed, and text that is not
 * UTF-8 stays bytes: what it would become is not what stands there.
 *
 * @param only - the paths to be read; all when not given
 */
export async function readBelow(folder: string, only?: ReadonlySet<string>): Promise<ImportFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing([]));
  const files: ImportFiles = new Map();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll(sep, '/');
    if (!entry.isFile() || only?.has(path) === false) continue;
    const bytes = new Uint8Array(await readFile(join(folder, path)));
    files.set(path, (textFile.test(path) ? textOf(bytes) : null) ?? bytes);
  }
  return files;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What stands for a file or folder that is not there; any other fault is one. */
export function unlessMissing<T>(missing: T): (error: unknown) => T {
  return (error) => {
    if (isFault(error, 'ENOENT')) return missing;
    throw error;
  };
}
