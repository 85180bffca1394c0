import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { PrintOptions } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';
import { browserIdentity } from './browser-identity.ts';
import { filesBelow } from './files-below.ts';

/** Folders and files with code that a PDF is made by: `src/print/` and all it may import (tests/architecture/table.ts). */
export const codePlaces: readonly string[] = [
  'src/machine',
  'src/document',
  'src/i18n',
  'src/diagnostics',
  'src/law',
  'src/addresses.ts',
  'src/markdown',
  'src/source',
  'src/compare',
  'src/figures',
  'src/pdf',
  'src/browser',
  'src/print',
];

/** What an edition is made from and by. */
export interface EditionInputs {
  readonly loaded: Pick<Loaded, 'document' | 'images'>;
  readonly options: Pick<PrintOptions, 'site' | 'date'>;
  /** Key of the code and the programs. */
  readonly maker: string;
}

/**
 * A key that differs when anything differs that an edition could depend on: the Document, its images, the address of
 * the site and the date, and what makes it.
 *
 * @returns SHA-256 in hexadecimal digits
 */
export function editionKey({ loaded, options, maker }: EditionInputs): string {
  const { add, digest } = keyed();
  add('document', JSON.stringify(loaded.document));
  for (const [path, bytes] of loaded.images) add(path, bytes);
  add('site', options.site ?? '');
  add('date', options.date?.toISOString() ?? '');
  add('maker', maker);
  return digest();
}

/**
 * A key that differs when anything differs that makes an edition: every file of the code, styles included; the pinned
 * packages, among them the fonts; the browser and the runtime. It is wide on purpose: a print too many costs seconds,
 * one too few would be a wrong PDF. Of files only the content counts: a copied checkout has its own path and times, and
 * the same key.
 *
 * @param root - folder of the repository
 * @param browser - path of the browser's program
 * @returns SHA-256 in hexadecimal digits
 */
export async function makerKey(root: string, browser: string): Promise<string> {
  const { add, digest } = keyed();
  for (const path of await codeFiles(root)) add(path, await readFile(join(root, path)));
  add('packages', await readFile(join(root, 'package-lock.json')));
  add('runtime', `${process.version} ${process.platform} ${process.arch}`);
  add('browser', await browserIdentity(browser));
  return digest();
}

function keyed(): { add: (name: string, value: string | Uint8Array) => void; digest: () => string } {
  const hash = createHash('sha256');
  return {
    add: (name, value) => {
      hash.update(`${name}\0${String(value.length)}\0`).update(value);
    },
    digest: () => hash.digest('hex'),
  };
}

/** Paths from the root of the repository, sorted. */
async function codeFiles(root: string): Promise<string[]> {
  const lists = await Promise.all(
    codePlaces.map(async (place) =>
      place.endsWith('.ts')
        ? [place]
        : (await filesBelow(join(root, place))).map((path) => `${place}/${path}`),
    ),
  );
  return lists.flat().sort();
}
