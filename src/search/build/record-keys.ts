import { isFunctionWord } from '../browser/function-words.ts';
import { months } from '../../i18n/dates.ts';
import { dayInWords, dayKey } from '../browser/dates.ts';
import { keyOf, keysOf, pairKey, tokensOf } from '../browser/keys.ts';
import { levelCount } from '../browser/levels.ts';
import type { Words } from './lexicon.ts';
import type { SearchRecord } from './records.ts';

/** The keys of a record, each with how much it says of it: see `levels.ts`. */
export type RecordKeys = ReadonlyMap<string, number>;

/** Longest name that a single word of it still says much of. */
const shortName = 3;

const level = {
  aside: 0,
  text: 1,
  often: 2,
  veryOften: 3,
  label: 4,
  inName: 5,
  inShortName: 6,
  name: levelCount - 1,
};

/**
 * The keys under which a record is found. Each stands once, at the highest level that a word with it has there.
 *
 * @param phrases - runs of words that count as one more word: the full name of an abbreviation, with its key
 */
export function recordKeys(record: SearchRecord, words: Words, phrases: readonly Phrase[]): RecordKeys {
  const levels = new Map<string, number>();
  const raise = (key: string, to: number): void => void levels.set(key, Math.max(levels.get(key) ?? 0, to));
  const raiseWord = (keys: readonly string[], to: number): void => {
    for (const key of keys) {
      raise(key, to);
      for (const form of words.forms.get(key) ?? []) raise(form, to);
      for (const part of words.parts.get(key) ?? []) raise(part, Math.max(to - 1, Math.min(to, level.text)));
    }
  };
  const [main, asides] = [true, false].map((wanted) =>
    record.texts.filter(({ isAside }) => isAside !== wanted).map(({ text }) => text),
  );
  for (const text of asides ?? []) for (const { keys } of wordsIn(text)) raiseWord(keys, level.aside);
  const counts = new Map<string, { count: number; keys: readonly string[] }>();
  for (const text of main ?? [])
    for (const { keys, name } of wordsIn(text))
      counts.set(name, { keys, count: (counts.get(name)?.count ?? 0) + 1 });
  for (const { keys, count } of counts.values())
    raiseWord(keys, count >= 4 ? level.veryOften : count >= 2 ? level.often : level.text);
  for (const { keys } of wordsIn(record.label)) raiseWord(keys, level.label);
  for (const name of [record.title, ...record.names]) {
    const inName = wordsIn(name);
    const to =
      inName.length === 1 ? level.name : inName.length <= shortName ? level.inShortName : level.inName;
    for (const { keys } of inName) raiseWord(keys, to);
  }
  for (const [texts, to] of [
    [asides ?? [], level.aside],
    [main ?? [], level.text],
    [[record.label], level.label],
    [[record.title], level.inName],
  ] as const)
    for (const text of texts) for (const key of pairsIn(text)) raise(key, to);
  for (const { key, run } of phrases) {
    if ([record.title, ...record.names].some((name) => hasRun(name, run))) raise(key, level.inName);
    else if ((main ?? []).some((text) => hasRun(text, run))) raise(key, level.text);
    else if ((asides ?? []).some((text) => hasRun(text, run))) raise(key, level.aside);
  }
  return levels;
}

/** A run of words, and the key that stands for it. */
export interface Phrase {
  readonly key: string;
  /** The first key of each of its words. */
  readonly run: readonly string[];
}

/** Full names by the keys of their abbreviations. */
export function phrasesOf(records: readonly SearchRecord[]): Phrase[] {
  return records.flatMap(({ title, names }) => {
    const all = [title, ...names];
    const short = all.filter((name) => isAbbreviation(name));
    const long = all
      .filter((name) => !short.includes(name))
      .map((name) => tokensOf(name).map(({ keys }) => keys[0] ?? ''));
    return short.flatMap((name) =>
      keysOf(name).flatMap((key) => long.filter((run) => run.length > 1).map((run) => ({ key, run }))),
    );
  });
}

function isAbbreviation(name: string): boolean {
  return /^\S*\p{Lu}\S*$/u.test(name) && name.length <= 8;
}

function hasRun(text: string, run: readonly string[]): boolean {
  const tokens = tokensIn(text);
  return tokens.some(
    (keys, at) => keys[0] === run[0] && run.every((key, offset) => tokens[at + offset]?.[0] === key),
  );
}

/** The keys of what belongs together: numbers with the words beside them, and days. */
function pairsIn(text: string): string[] {
  const first = tokensIn(text).map((keys) => keys[0] ?? '');
  return first.flatMap((key, at) => {
    const [second = '', third = ''] = first.slice(at + 1, at + 3);
    const day = dayInWords(key, monthsByKey.get(second) ?? '', third);
    return [pairKey(key, second) ?? [], day === null ? [] : dayKey(day)].flat();
  });
}

const monthsByKey = new Map(months.map((month) => [keyOf(month), month]));

const known = new Map<string, (readonly string[])[]>();

function tokensIn(text: string): (readonly string[])[] {
  const tokens = known.get(text) ?? tokensOf(text).map(({ keys }) => keys);
  known.set(text, tokens);
  return tokens;
}

/** The words of a text that can be looked for. */
function wordsIn(text: string): { readonly keys: readonly string[]; readonly name: string }[] {
  return tokensOf(text).flatMap(({ start, end, keys }) => {
    const word = text.slice(start, end);
    return isFunctionWord(word) ? [] : [{ keys, name: keys.join(' ') }];
  });
}
