import { isFunctionWord } from './function-words.ts';
import { keysOf, plainWord, stemOf } from './keys.ts';
import { weightOf } from './levels.ts';
import { divide, createStandsAt } from './match.ts';
import type { Meaning } from './match.ts';
import type { Names } from './names.ts';
import type { Found, KeyIndex } from './pagefind.ts';
import type { Query, Term, WordTerm } from './query.ts';
import { suggestionsFor, surelyMeant } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
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

export interface Outcome {
  /** Numbers of the records that have everything asked for, best first. */
  readonly records: readonly number[];
  /** What the terms were taken to mean, to find them in texts. */
  readonly meanings: readonly Meaning[];
  /** Words that the list does not have, with what they may have been meant as. */
  readonly unknown: readonly { readonly word: string; readonly suggestions: readonly Suggestion[] }[];
  /** Words for which another was searched, of which there was only one as near. */
  readonly replaced: readonly { readonly word: string; readonly by: string }[];
}

/** What one term found. */
interface Answer {
  readonly meaning: Meaning;
  readonly scores: ReadonlyMap<number, number>;
  readonly suggestions: readonly Suggestion[] | null;
  readonly by: string | null;
}

/** Most words that a beginning stands for. */
const mostWords = 60;
/** Shortest beginning of a word that is searched for as one. */
const shortestStart = 3;

/** Searches the list. */
export async function search({ all, none }: Query, sources: Sources): Promise<Outcome> {
  const groups = await Promise.all(
    all.map((group) => Promise.all(group.map((term) => answer(term, sources)))),
  );
  const excluded = await Promise.all(none.map((term) => answer(term, sources, false)));
  const answers = groups.flat(2);
  const ofAll = (parts: readonly Answer[]): ReadonlyMap<number, number> =>
    together(parts.map((part) => part.scores));
  const scores = together(groups.map((group) => either(group.map(ofAll))));
  for (const record of excluded.flatMap((parts) => [...ofAll(parts).keys()])) scores.delete(record);
  return {
    records: [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([record]) => record),
    meanings: answers.map(({ meaning }) => meaning),
    unknown: answers.flatMap(({ meaning, suggestions }) =>
      suggestions === null ? [] : [{ word: meaning.term.text, suggestions }],
    ),
    replaced: answers.flatMap(({ meaning, by }) => (by === null ? [] : [{ word: meaning.term.text, by }])),
  };
}

function either(parts: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const own of parts)
    for (const [record, score] of own) scores.set(record, Math.max(scores.get(record) ?? 0, score));
  return scores;
}

function together(parts: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first, ...others] = parts;
  const common = [...(first ?? [])].filter(([record]) => others.every((part) => part.has(record)));
  return new Map(
    common.map(([record, score]) => [
      record,
      others.reduce((sum, part) => sum + (part.get(record) ?? 0), score),
    ]),
  );
}

/** @param mayGuess - whether another word may be searched for one that the list does not have */
async function answer(term: Term, sources: Sources, mayGuess = true): Promise<Answer[]> {
  if (term.kind === 'phrase') return [await answerPhrase(term, sources)];
  if (term.kind === 'start') return [await answerStart(term, term.start, sources)];
  if (term.kind === 'pair') return answerPair(term, sources, mayGuess);
  return [await answerWordOrGuess(term, sources, mayGuess)];
}

async function answerWordOrGuess(term: WordTerm, sources: Sources, mayGuess: boolean): Promise<Answer> {
  const exact = await answerWord(term, term.keys, sources);
  if (exact.scores.size > 0 || !mayGuess || !/\p{L}/u.test(term.text)) return exact;
  const begun = await answerStart(term, plainWord(term.text), sources);
  if (begun.scores.size > 0) return begun;
  const suggestions = suggestionsFor(term.text, await sources.readWords());
  const meant = surelyMeant(term.text, suggestions);
  if (meant === null) return { ...exact, suggestions };
  const guessed = await answerWord(term, keysOf(meant), sources);
  return { ...guessed, by: meant };
}

/** Where they do not stand beside each other anywhere, both are looked for by themselves. */
async function answerPair(
  term: Term & { readonly kind: 'pair' },
  sources: Sources,
  mayGuess: boolean,
): Promise<Answer[]> {
  const scores = scored(await sources.index.find(term.key), sources);
  if (scores.size === 0)
    return Promise.all(term.words.map((word) => answerWordOrGuess(word, sources, mayGuess)));
  const run = term.words.map(({ keys }) => keys[0] ?? '');
  return [{ meaning: { term, keys: [], runs: [run] }, scores, suggestions: null, by: null }];
}

async function answerWord(term: Term, keys: readonly string[], sources: Sources): Promise<Answer> {
  const [whole = '', ...parts] = keys;
  const participle = /^ge(.{3,})$/.exec(whole)?.[1];
  for (const tried of [[whole], parts, participle === undefined ? [] : [participle]]) {
    if (tried.length === 0) continue;
    const found = await Promise.all(tried.map((key) => sources.index.find(key)));
    const scores = together(found.map((one) => scored(one, sources)));
    if (scores.size > 0) return answered(term, tried, scores, sources);
  }
  return answered(term, [whole], new Map(), sources);
}

function answered(
  term: Term,
  keys: readonly string[],
  scores: ReadonlyMap<number, number>,
  { runs }: Sources,
): Answer {
  const meaning = { term, keys, runs: keys.flatMap((key) => runs.get(key) ?? []) };
  return { meaning, scores, suggestions: null, by: null };
}

/** Words that begin so, by the words of the list: Pagefind would answer for a shorter beginning too. */
async function answerStart(term: Term, start: string, sources: Sources): Promise<Answer> {
  if (term.kind !== 'start' && start.length < shortestStart) return answered(term, [], new Map(), sources);
  const words = await sources.readWords();
  const begun = words.filter((word) => plainWord(word).startsWith(start)).slice(0, mostWords);
  const keys = [...new Set(begun.flatMap((word) => keysOf(word)[0] ?? []))];
  const found = await Promise.all(keys.map((key) => sources.index.find(key)));
  return answered(term, keys, either(found.map((one) => scored(one, sources))), sources);
}

/** Reads what has all words of a phrase, and keeps what has them in that order. */
async function answerPhrase(term: Term & { readonly kind: 'phrase' }, sources: Sources): Promise<Answer> {
  const sought = term.words.filter((word) => !isFunctionWord(word) && word.length > 1);
  const found = await Promise.all(sought.map((word) => sources.index.find(keysOf(word)[0] ?? stemOf(word))));
  const candidates = together(found.map((one) => scored(one, sources)));
  const { meaning } = answered(term, [], candidates, sources);
  const kept = await Promise.all(
    [...candidates].map(async ([record, score]) => {
      const { texts, also } = await sources.readTexts(record);
      const [, ...blocks] = texts;
      const all = [...blocks.map(([, , , text]) => text), sources.names.records[record]?.title ?? ''];
      return all.some((text) => createStandsAt(divide(text), meaning, also).length > 0)
        ? [[record, score] as const]
        : [];
    }),
  );
  return { meaning, scores: new Map(kept.flat()), suggestions: null, by: null };
}

/** A word that few records have says more than one that many have. */
function scored(found: Found, { names }: Sources): Map<number, number> {
  const rarity = Math.log(1 + names.records.length / Math.max(1, found.size));
  return new Map([...found].map(([record, level]) => [record, rarity * weightOf(level)]));
}
