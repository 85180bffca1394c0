import { isFunctionWord } from './function-words.ts';
import { weightOf } from './levels.ts';
import type { Meaning } from './match.ts';
import type { Names } from './names.ts';
import type { Found, KeyIndex } from './pagefind.ts';
import { together } from './scores.ts';
import type { Scores } from './scores.ts';
import type { Suggestion } from './suggest.ts';
import type { Term } from './terms.ts';
import type { ReadTexts } from './texts.ts';

/** What a search reads. */
export interface Sources {
  readonly index: KeyIndex;
  readonly names: Names;
  readonly runs: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly readTexts: ReadTexts;
  /** All words of the list, those it has most often first. */
  readonly readWords: () => Promise<readonly string[]>;
}

/** What one term found. */
export interface Answer {
  readonly meaning: Meaning;
  readonly scores: Scores;
  readonly suggestions: readonly Suggestion[] | null;
  readonly by: string | null;
}

/** What has a word: as a whole, or else its parts. */
export async function answerWord(term: Term, keys: readonly string[], sources: Sources): Promise<Answer> {
  const [whole = '', ...others] = keys;
  const parts = others.filter((key) => !isFunctionWord(key));
  const participle = /^ge(.{3,})$/.exec(whole)?.[1];
  for (const tried of [whole === '' ? [] : [whole], parts, participle === undefined ? [] : [participle]]) {
    if (tried.length === 0) continue;
    const found = await Promise.all(tried.map((key) => sources.index.find(key)));
    const scores = together(found.map((one) => scored(one, sources)));
    if (scores.size > 0) return answered(term, tried, scores, sources);
  }
  return answered(term, [whole], new Map(), sources);
}

/** What a term found that means itself. */
export function answered(
  term: Term,
  keys: readonly string[],
  scores: ReadonlyMap<number, number>,
  { runs }: Sources,
): Answer {
  const meaning = { term, keys, runs: keys.flatMap((key) => runs.get(key) ?? []) };
  return { meaning, scores, suggestions: null, by: null };
}

/** A word that few records have says more than one that many have. */
export function scored(found: Found, { names }: Sources): Map<number, number> {
  const rarity = Math.log(1 + names.records.length / Math.max(1, found.size));
  return new Map([...found].map(([record, level]) => [record, rarity * weightOf(level)]));
}
