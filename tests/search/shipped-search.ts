import { rmSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { addressesOf } from '../../src/addresses.ts';
import type { AnswerSources } from '../../src/search/browser/answers.ts';
import type { BlocksFile, NamesFile } from '../../src/search/browser/files.ts';
import { runsByKey } from '../../src/search/browser/match.ts';
import { readNames } from '../../src/search/browser/names.ts';
import { openIndex } from '../../src/search/browser/pagefind.ts';
import type { PagefindModule } from '../../src/search/browser/pagefind.ts';
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
  /** Gives Pagefind's files to its script as a browser would; undone by what it returns. */
  readonly serve: () => () => void;
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

/** Builds the index of a list and opens it: Pagefind's own script runs here as it does in a browser. */
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
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const serve = (): (() => void) => {
    // Only its files come from disk; other tests of this process ask for whole addresses.
    const realFetch = globalThis.fetch;
    globalThis.fetch = async (input, init) =>
      typeof input === 'string' && input.startsWith('/')
        ? new Response(await readFile(join(folder, new URL(input, 'http://site').pathname)))
        : realFetch(input, init);
    return () => (globalThis.fetch = realFetch);
  };
  const stop = serve();
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'zoeken', path), 'utf8'));
  const names = readNames((await json('namen.json')) as NamesFile);
  const index = await openIndex(pagefind, '/pagefind/');
  stop();
  return {
    folder,
    size,
    serve,
    sources: {
      index,
      names,
      runs: runsByKey(names),
      readTexts: textsReader(names, json),
      readWords: async () => (await json('woorden.json')) as string[],
      readBlocks: async () => (await json('blokken.json')) as BlocksFile,
      readPages: () => Promise.resolve(Array.from({ length: 200 }, (_, at) => `/pagina-${String(at + 1)}/`)),
    },
  };
}
