import type { AnswerSources } from './answers.ts';
import { fetchJson, once } from '../../browser/fetch-json.ts';
import type { BlocksFile, FiltersFile, NamesFile } from './files.ts';
import { runsByKey } from './match.ts';
import { readNames } from './names.ts';
import { openIndex } from './pagefind.ts';
import { textsReader } from './texts.ts';

/**
 * Fetches the index and the names of what it finds.
 *
 * @param base - path of the folder the site is served from, ending with a slash
 * @throws when one of them cannot be loaded
 */
export async function load(base: string): Promise<AnswerSources> {
  const file = fetchJson<NamesFile>(`${base}zoeken/namen.json`);
  // What is named in the names is their own: an old copy of one cannot meet a new one of the other.
  const list = file.then(({ index }) => index);
  const [index, names] = await Promise.all([
    openIndex(list, (path) => fetchBytes(`${base}pagefind/${path}`)),
    file.then(readNames),
  ]);
  return {
    site: new URL(base, location.href).href,
    index,
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

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  // What has a hash in its name is never another.
  const isSame = /_[0-9a-f]{7,}\./.test(address);
  const response = await fetch(address, { cache: isSame ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
