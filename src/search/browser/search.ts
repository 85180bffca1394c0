import { isFunctionWord } from './function-words.ts';
import { besides } from './joints.ts';
import { keyOf, keysOf, plainWord, stemOf } from './keys.ts';
import { weightOf } from './levels.ts';
import { divide, placesOf } from './match.ts';
import type { Meaning } from './match.ts';
import type { Names } from './names.ts';
import type { Found, KeyIndex } from './pagefind.ts';
import type { Query } from './query.ts';
import type { JointTerm, PairTerm, Term, WordTerm } from './terms.ts';
import { either, nearest, together } from './scores.ts';
import type { Scores } from './scores.ts';
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
  /** No record has everything asked for: these have most of it. */
  readonly isPartial: boolean;
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
  readonly scores: Scores;
  readonly suggestions: readonly Suggestion[] | null;
  readonly by: string | null;
}

/** Most words that a beginning stands for. */
const mostWords = 60;
/** Shortest beginning of a word that is searched for as one. */
const shortestStart = 3;

/** Searches the list. */
export async function search({ all, none }: Query, sources: Sources): Promise<Outcome> {
  const asked = await withJoints(all, sources);
  const groups = await Promise.all(
    asked.map((group) => Promise.all(group.map((term) => answer(term, sources)))),
  );
  const excluded = await Promise.all(none.map((term) => answer(term, sources, false)));
  const answers = groups.flat(2);
  const ofAll = (parts: readonly Answer[]): Scores => together(parts.map((part) => part.scores));
  const parts = groups.map((group) => either(group.map(ofAll)));
  const whole = together(parts);
  // Who sets quotation marks wants that and nothing else.
  const isPartial = whole.size === 0 && !all.flat().some(({ kind }) => kind === 'phrase');
  const scores = isPartial ? nearest(parts) : whole;
  for (const record of excluded.flatMap((one) => [...ofAll(one).keys()])) scores.delete(record);
  return {
    records: [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([record]) => record),
    isPartial: isPartial && scores.size > 0,
    meanings: answers.map(({ meaning }) => meaning),
    unknown: answers.flatMap(({ meaning, suggestions }) =>
      suggestions === null ? [] : [{ word: meaning.term.text, suggestions }],
    ),
    replaced: answers.flatMap(({ meaning, by }) => (by === null ? [] : [{ word: meaning.term.text, by }])),
  };
}

/** @param mayGuess - whether another word may be searched for one that the list does not have */
async function answer(term: Term, sources: Sources, mayGuess = true): Promise<Answer[]> {
  if (term.kind === 'phrase') return [await answerPhrase(term, sources)];
  if (term.kind === 'start') return [await answerStart(term, term.start, sources)];
  if (term.kind === 'joint') return [await answerJoint(term, sources)];
  if (term.kind === 'pair') return answerPair(term, sources, mayGuess);
  return [await answerWordOrGuess(term, sources, mayGuess)];
}

async function answerWordOrGuess(term: WordTerm, sources: Sources, mayGuess: boolean): Promise<Answer> {
  const exact = await answerWord(term, term.keys, sources);
  if (exact.scores.size > 0 || !mayGuess || !/\p{L}/u.test(term.text)) return exact;
  const begun = await answerStart(term, plainWord(term.text), sources);
  if (begun.scores.size > 0) return begun;
  // Few searches need what is fetched here.
  const [words, { suggestionsFor, surelyMeant }, { partsIn }] = await Promise.all([
    sources.readWords(),
    import('./suggest.ts'),
    import('./parts-in.ts'),
  ]);
  const suggestions = suggestionsFor(term.text, words);
  const meant = surelyMeant(term.text, suggestions);
  if (meant !== null) return { ...(await answerWord(term, keysOf(meant), sources)), by: meant };
  for (const parts of partsIn(term.text, words)) {
    const found = await answerWord(term, ['', ...parts.map(keyOf)], sources);
    if (found.scores.size > 0) return { ...found, by: parts.join(' ') };
  }
  return { ...exact, suggestions };
}

/** Words beside each other that the list has as one, as that too. */
async function withJoints(all: Query['all'], sources: Sources): Promise<readonly (readonly Term[])[]> {
  const groups = [...all];
  for (const words of besides(all)) {
    const [first, second] = words;
    const key = keyOf(first.text + second.text);
    const at = groups.findIndex(([term]) => term === first);
    if (at === -1 || (await sources.index.find(key)).size === 0) continue;
    groups.splice(at, 2, [{ kind: 'joint', text: `${first.text} ${second.text}`, key, words }]);
  }
  return groups;
}

/** What has the one word counts for more than what has both somewhere. */
async function answerJoint({ words, ...term }: JointTerm, sources: Sources): Promise<Answer> {
  const whole = scored(await sources.index.find(term.key), sources);
  const apart = await Promise.all(words.map((word) => answerWord(word, word.keys, sources)));
  const joint = new Map([...whole].map(([record, score]) => [record, 3 * score]));
  const scores = either([joint, together(apart.map((one) => one.scores))]);
  const keys = [term.key, ...apart.flatMap(({ meaning }) => meaning.keys)];
  return { meaning: { term: { ...term, words }, keys, runs: [] }, scores, suggestions: null, by: null };
}

/** Where they do not stand beside each other anywhere, both are looked for by themselves. */
async function answerPair(term: PairTerm, sources: Sources, mayGuess: boolean): Promise<Answer[]> {
  for (const { text, key, run } of mayGuess ? [term, ...term.instead] : [term]) {
    const scores = scored(await sources.index.find(key), sources);
    const by = text === term.text ? null : text;
    if (scores.size > 0)
      return [{ meaning: { term, keys: [key], runs: [run] }, scores, suggestions: null, by }];
  }
  if (term.words.length === 0) return [answered(term, [], new Map(), sources)];
  return Promise.all(term.words.map((word) => answerWordOrGuess(word, sources, mayGuess)));
}

async function answerWord(term: Term, keys: readonly string[], sources: Sources): Promise<Answer> {
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
      return all.some((text) => placesOf(divide(text), meaning, also).length > 0)
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
