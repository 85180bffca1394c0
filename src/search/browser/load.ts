import type { AnswerSources } from './answers.ts';
import type { Facets } from './facets.ts';
import { fetchJson, once } from '../../browser/fetch-json.ts';
import type { BlocksFile, FiltersFile, NamesFile } from './files.ts';
import { runsByKey } from './match.ts';
import { readNames } from './names.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindModule } from './pagefind.ts';
import { textsReader } from './texts.ts';

/** Everything a search needs; what only some need is fetched when they do. */
export interface Loaded extends AnswerSources {
  readonly readFacets: () => Promise<Facets>;
}

/**
 * Fetches the index and the names of what it finds.
 *
 * @param base - path of the folder the site is served from, ending with a slash
 * @throws when one of them cannot be loaded
 */
export async function load(base: string): Promise<Loaded> {
  const folder = `${base}pagefind/`;
  const [pagefind, file] = await Promise.all([
    // The build of the site does not know this file: it is made afterwards.
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    fetchJson<NamesFile>(`${base}zoeken/namen.json`),
  ]);
  const names = readNames(file);
  return {
    index: await openIndex(pagefind, folder),
    names,
    runs: runsByKey(names),
    readTexts: textsReader(names, (path) => fetchJson(`${base}zoeken/${path}`)),
    readWords: once(() => fetchJson<readonly string[]>(`${base}zoeken/woorden.json`)),
    readBlocks: once(() => fetchJson<BlocksFile>(`${base}zoeken/blokken.json`)),
    readPages: once(() => fetchJson<readonly string[]>(`${base}paginas.json`)),
    readFacets: once(async () => {
      const [{ readFacets }, file] = await Promise.all([
        import('./facets.ts'),
        fetchJson<FiltersFile>(`${base}zoeken/filters.json`),
      ]);
      return readFacets(file);
    }),
  };
}
