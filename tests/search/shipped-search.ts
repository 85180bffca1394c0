import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { addressesOf } from '../../src/addresses.ts';
import type { AnswerSources } from '../../src/search/browser/answers.ts';
import { readFacets } from '../../src/search/browser/facets.ts';
import type { BlocksFile, FiltersFile, NamesFile } from '../../src/search/browser/files.ts';
import { runsByKey } from '../../src/search/browser/match.ts';
import { readNames } from '../../src/search/browser/names.ts';
import { openIndex } from '../../src/search/browser/pagefind.ts';
import { textsReader } from '../../src/search/browser/texts.ts';
import { searchFiles } from '../../src/search/build/search-files.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import type { IndexSize } from '../../src/search/write-index.ts';
import type { Document } from '../../src/document/document.ts';
import { shippedList } from '../shipped-list.ts';

export interface BuiltSearch {
  readonly folder: string;
  readonly size: IndexSize;
  readonly sources: AnswerSources;
}

let shipped: Promise<BuiltSearch> | undefined;

/**
 * The search of the shipped list, made once for all tests of a process: Pagefind has one service for all that is built at
 * a time, and who has done closes it.
 */
export function shippedSearch(): Promise<BuiltSearch> {
  return (shipped ??= shippedList().then(({ document }) => builtSearch(document, pagesOf(document))));
}

/** Pages of a PDF that was not made. */
export function pagesOf({ blokken }: Document): Record<string, number> {
  return Object.fromEntries(blokken.map(({ id }, at) => [id, 1 + Math.floor(at / 13)]));
}

/** Builds the index of a list and opens it: Pagefind's program runs here as it does in a browser. */
async function builtSearch(
  document: Document,
  pages: Readonly<Record<string, number>>,
): Promise<BuiltSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-search-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = await searchFiles({ document, addresses: addressesOf(document), pages });
  const size = await writeIndex(files, folder);
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'zoeken', path), 'utf8'));
  const file = (await json('namen.json')) as NamesFile;
  const names = readNames(file);
  const index = await openIndex(
    Promise.resolve(file.index),
    async (path) => new Uint8Array(await readFile(join(folder, 'pagefind', path))),
  );
  return {
    folder,
    size,
    sources: {
      site: 'https://lijst.example.nl/lijst/',
      index,
      names,
      runs: runsByKey(names),
      readTexts: textsReader(names, json),
      readWords: async () => (await json('woorden.json')) as string[],
      readFacets: async () => readFacets((await json('filters.json')) as FiltersFile),
      readBlocks: async () => (await json('blokken.json')) as BlocksFile,
      readPages: () => Promise.resolve(Array.from({ length: 200 }, (_, at) => `/pagina-${String(at + 1)}/`)),
    },
  };
}
