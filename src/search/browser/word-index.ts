import type { Anchor } from './blocks.ts';

/** A page on which a word was found. */
export interface PageMatch {
  readonly score: number;
  /** Words of the page that match, by location; empty when only its title does. */
  readonly locations: readonly number[];
}

/** What the index keeps of a page. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly Anchor[];
  readonly meta: Readonly<Record<string, string>>;
}

/** Facet → value → the pages with it. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** What a search needs of an index. Pages are named by the ids of the index. */
export interface WordIndex {
  /** Pages with a word in any of its forms, or with words that begin with it. */
  readonly find: (word: string) => Promise<ReadonlyMap<string, PageMatch>>;
  /** Pages with a word in any of its forms. */
  readonly findForms: (word: string) => Promise<ReadonlySet<string>>;
  readonly page: (id: string) => Promise<PageText>;
  readonly facets: () => Promise<Facets>;
}
