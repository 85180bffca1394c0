import type { SearchFiles, SearchSource } from '../../src/search/build/search-files.ts';
import { beside } from './beside.ts';
import type { Beside } from './beside.ts';

/** What a search index is made of: the list itself, and no page of its site. */
export type Indexed = Omit<SearchSource, 'addresses'>;

/** Makes the files of the search beside other work. */
export function makeIndexBeside(indexed: Indexed): Beside<SearchFiles> {
  return beside(new URL('./search-index-thread.ts', import.meta.url), indexed);
}
