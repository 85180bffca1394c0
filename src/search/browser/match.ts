import { plainWord, tokensOf } from './keys.ts';
import type { Token } from './keys.ts';
import type { Names } from './names.ts';
import { nameKey } from './names.ts';
import { bare } from './query.ts';
import type { Term } from './terms.ts';
import type { Texts } from './texts.ts';

/** A term with all that it stands for. */
export interface Meaning {
  readonly term: Term;
  /** Any of these keys will do. */
  readonly keys: readonly string[];
  /** Runs of keys that say the same: the full name of an abbreviation. */
  readonly runs: readonly (readonly string[])[];
}

/** A text divided in words. */
export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function divide(text: string): Tokens {
  return { text, tokens: tokensOf(text) };
}

/** Which words of a text are what a term means, by their place among its words. */
export function placesOf(
  { text, tokens }: Tokens,
  { term, keys, runs }: Meaning,
  also: Texts['also'],
): number[] {
  if (term.kind === 'phrase')
    return phrasePlaces(
      tokens.map(({ start, end }) => bare(text.slice(start, end))),
      term.words,
    );
  const wanted = new Set(keys);
  const othersOf = (key: string): readonly string[] => (Object.hasOwn(also, key) ? (also[key] ?? []) : []);
  const single = tokens.flatMap((token, at) =>
    token.keys.some((key) => wanted.has(key) || othersOf(key).some((other) => wanted.has(other))) ||
    (term.kind === 'start' && startsSo(text.slice(token.start, token.end), term.start))
      ? [at]
      : [],
  );
  const first = tokens.map((token) => token.keys[0] ?? '');
  return [...new Set([...single, ...runs.flatMap((run) => phrasePlaces(first, run))])].sort((a, b) => a - b);
}

function startsSo(word: string, start: string): boolean {
  return plainWord(word)
    .split(/[-\u2010-\u2015/]/u)
    .some((part) => part.startsWith(start));
}

/** The places of all words of all occurrences of a run. */
function phrasePlaces(words: readonly string[], run: readonly string[]): number[] {
  return words.flatMap((_, at) =>
    run.every((word, offset) => words[at + offset] === word) ? run.map((__, offset) => at + offset) : [],
  );
}

/** The full names by the key of their abbreviation. */
export function runsByKey({ records }: Names): ReadonlyMap<string, readonly (readonly string[])[]> {
  const runs = new Map<string, string[][]>();
  for (const { names } of records) {
    const keys = names.map(nameKey);
    for (const short of keys.filter((key) => key !== '' && !key.includes(' ')))
      for (const long of keys.filter((key) => key.includes(' ')))
        runs.set(short, [...(runs.get(short) ?? []), long.split(' ')]);
  }
  return runs;
}
