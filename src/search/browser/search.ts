import { combine } from './combine.ts';
import type { FoundPage } from './combine.ts';
import { countFacets, isChosen } from './facets.ts';
import type { Chosen, FacetCounts } from './facets.ts';
import { matchWord } from './match-word.ts';
import type { WordMatch } from './match-word.ts';
import { findPhrase } from './phrases.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { PageMatch, WordIndex } from './word-index.ts';
import { splitWords } from './words.ts';

export interface Outcome {
  /** The pages that have everything asked for and fit the filters, best first. */
  readonly pages: readonly FoundPage[];
  /** How many pages there would be without filters. */
  readonly unfiltered: number;
  readonly counts: FacetCounts;
  /** Words of the query that the document does not have; then there are no pages. */
  readonly unknown: readonly string[];
  /** Compounds that were searched for besides the words asked for. */
  readonly compounds: readonly string[];
}

/** Searches the document. */
export async function search(
  query: Query,
  chosen: Chosen,
  index: WordIndex,
  vocabulary: Vocabulary,
): Promise<Outcome> {
  const matches = await Promise.all(query.words.map((word) => matchWord(word, index, vocabulary)));
  const known = matches.filter((match): match is WordMatch => match !== null);
  const unknown = query.words.filter((_, at) => matches[at] === null);
  const phrases = await Promise.all(query.phrases.map((phrase) => matchPhrase(phrase, index)));
  const parts = unknown.length > 0 ? [] : [...known.map(({ pages }) => pages), ...phrases];
  const facets = await index.facets();
  const found = combine(parts);
  const ids = found.map(({ id }) => id);
  return {
    pages: found.filter(({ id }) => isChosen(id, facets, chosen)),
    unfiltered: found.length,
    counts: countFacets(ids, facets, chosen),
    unknown,
    compounds: [...new Set(known.flatMap(({ compounds }) => compounds))],
  };
}

/** Reads the pages that have all words of a phrase, and keeps those that have them in that order. */
async function matchPhrase(
  phrase: readonly string[],
  index: WordIndex,
): Promise<ReadonlyMap<string, PageMatch>> {
  const candidates = combine(await Promise.all(phrase.map((word) => index.find(word))));
  const matches = await Promise.all(
    candidates.map(async ({ id, score }) => {
      const { content } = await index.page(id);
      return [id, { score, locations: [...findPhrase(splitWords(content), phrase)] }] as const;
    }),
  );
  return new Map(matches.filter(([, { locations }]) => locations.length > 0));
}
