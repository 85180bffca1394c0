import { answered, answerWord, scored } from './answer-word.ts';
import type { Answer, Sources } from './answer-word.ts';
import { isFunctionWord } from './function-words.ts';
import { keyOf, keysOf, plainWord, stemOf } from './keys.ts';
import { divide, placesOf } from './match.ts';
import { partsIn } from './parts-in.ts';
import { either, together } from './scores.ts';
import { suggestionsFor, surelyMeant } from './suggest.ts';
import type { JointTerm, PairTerm, Term, WordTerm } from './terms.ts';

/** Most words that a beginning stands for. */
const mostWords = 60;
/** Shortest beginning of a word that is searched for as one. */
const shortestStart = 3;

/**
 * Answers what is asked for less often than a word.
 *
 * @param mayGuess - whether another word may be searched for one that the list does not have
 */
export async function answerRarer(
  term: Exclude<Term, WordTerm>,
  sources: Sources,
  mayGuess: boolean,
): Promise<Answer[]> {
  if (term.kind === 'phrase') return [await answerPhrase(term, sources)];
  if (term.kind === 'start') return [await answerStart(term, term.start, sources)];
  if (term.kind === 'joint') return [await answerJoint(term, sources)];
  return answerPair(term, sources, mayGuess);
}

/**
 * Answers a word that the list does not have: by what begins so, or by what was meant.
 *
 * @param exact - what was found of the word itself, which is nothing
 */
export async function guess(term: WordTerm, exact: Answer, sources: Sources): Promise<Answer> {
  if (!/\p{L}/u.test(term.text)) return exact;
  // What is written in capitals is a name of its own, and no beginning.
  const begun = isShort(term.text) ? exact : await answerStart(term, plainWord(term.text), sources);
  if (begun.scores.size > 0) return begun;
  for (const base of basesOf(plainWord(term.text))) {
    const found = await answerWord(term, keysOf(base), sources);
    if (found.scores.size > 0) return { ...found, by: base };
  }
  const words = await sources.readWords();
  const suggestions = suggestionsFor(term.text, words);
  const meant = surelyMeant(term.text, suggestions);
  if (meant !== null) return { ...(await answerWord(term, keysOf(meant), sources)), by: meant };
  for (const parts of partsIn(term.text, words)) {
    const found = await answerWord(term, ['', ...parts.map(keyOf)], sources);
    if (found.scores.size > 0) return { ...found, by: parts.join(' ') };
  }
  return { ...exact, suggestions };
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
  return Promise.all(
    term.words.map(async (word) => {
      const exact = await answerWord(word, word.keys, sources);
      return exact.scores.size > 0 || !mayGuess ? exact : guess(word, exact, sources);
    }),
  );
}

function isShort(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word);
}

/** What a diminutive may be of, the longest ending first: `kaartje` of `kaar`, which no list has, or of `kaart`. */
function basesOf(word: string): string[] {
  return ['etje', 'tje', 'pje', 'je'].flatMap((ending) => {
    const base = word.replace(new RegExp(`${ending}s?$`), '');
    return base === word || base.length < shortestStart ? [] : [base];
  });
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
