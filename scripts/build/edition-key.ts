import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { PrintOptions } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';

/**
 * Folders with code that a PDF is made by, and files beside them: `src/print/` and all it may import
 * (tests/architecture/table.ts).
 */
export const codeFolders: readonly string[] = [
  'src/machine',
  'src/expect-defined.ts',
  'src/document',
  'src/law',
  'src/addresses.ts',
  'src/i18n',
  'src/diagnostics',
  'src/markdown',
  'src/source',
  'src/figures',
  'src/pdf',
  'src/print',
];

/** What an edition is made from and by. */
export interface EditionInputs {
  readonly root: string;
  readonly loaded: Pick<Loaded, 'document' | 'images'>;
  readonly options: Pick<PrintOptions, 'site' | 'date'>;
  /** Path of the browser's program. */
  readonly browser: string;
}

/**
 * A key that differs when anything differs that an edition could depend on: the Document, its images, the address of
 * the site and the date; every file of the code, styles included; the pinned packages, among them the fonts; the
 * browser and the runtime. It is wide on purpose: a print too many costs seconds, one too few would be a wrong PDF.
 *
 * @returns SHA-256 in hexadecimal digits
 */
export async function editionKey({ root, loaded, options, browser }: EditionInputs): Promise<string> {
  const hash = createHash('sha256');
  const add = (name: string, value: string | Uint8Array): void => {
    hash.update(`${name}\0${String(value.length)}\0`).update(value);
  };
  add('document', JSON.stringify(loaded.document));
  for (const [path, bytes] of loaded.images) add(path, bytes);
  add('site', options.site ?? '');
  add('date', options.date?.toISOString() ?? '');
  for (const file of await codeFiles(root)) add(relative(root, file), await readFile(file));
  add('packages', await readFile(join(root, 'package-lock.json')));
  add('runtime', `${process.version} ${process.platform} ${process.arch}`);
  const { size, mtimeMs } = await stat(browser);
  add('browser', `${browser} ${String(size)} ${String(mtimeMs)}`);
  return hash.digest('hex');
}

async function codeFiles(root: string): Promise<string[]> {
  const lists = await Promise.all(
    codeFolders.map(async (path) => {
      if ((await stat(join(root, path))).isFile()) return [join(root, path)];
      const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return lists.flat().sort();
}
