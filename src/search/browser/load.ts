import { pagesById } from './block-places.ts';
import type { ActorNames, BlockPlaces, PlacesFile } from './block-places.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindModule } from './pagefind.ts';
import { toVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** Everything a search needs, fetched from the site. */
export interface Loaded {
  readonly index: WordIndex;
  readonly vocabulary: Vocabulary;
  readonly places: BlockPlaces;
  readonly actors: ActorNames;
  /** Page of the PDF of each block, by id. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Fetches the index, the words of the document and the places of its blocks.
 *
 * @param base - path of the folder the site is served from, ending with a slash
 * @throws when one of them cannot be loaded
 */
export async function load(base: string): Promise<Loaded> {
  const folder = `${base}pagefind/`;
  const [pagefind, words, { places, actors }] = await Promise.all([
    // The build of the site does not know this file: it is made afterwards.
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    fetchJson<string[]>(`${folder}woorden.json`),
    fetchJson<PlacesFile>(`${base}zoeken/blokken.json`),
  ]);
  return {
    index: await openIndex(pagefind, folder),
    vocabulary: toVocabulary(words),
    places,
    actors,
    pages: pagesById(places),
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  // These names stay the same when the list is published anew; an old copy must not meet a new index.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}: ${address}`);
  return (await response.json()) as T;
}
