import { normalise, splitWords } from './words.ts';

/** What a reader asks for: every word and every phrase must be there. */
export interface Query {
  /** Words, found in all their forms. */
  readonly words: readonly string[];
  /** Runs of words between quotes, and numbers: found as they are written. */
  readonly phrases: readonly (readonly string[])[];
}

const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * Reads what was typed. A quote that is not closed counts as a space, as it is while someone is still typing.
 *
 * @param text - words, with quotes around words that belong together: `dossier "blijvend te bewaren"`
 * @returns normalised words and phrases, each once
 */
export function parseQuery(text: string): Query {
  const quotes = [...text.matchAll(quoted)].map(([, inside = '']) => normalisedWords(inside));
  const loose = normalisedWords(text.replace(quoted, ' ').replace(/["“”„«»]/g, ' '));
  const numbers = loose.filter(hasDigit).map((number) => [number]);
  return {
    words: [...new Set(loose.filter((word) => !hasDigit(word)))],
    phrases: unique([...quotes, ...numbers].filter((phrase) => phrase.length > 0)),
  };
}

export function isEmpty({ words, phrases }: Query): boolean {
  return words.length === 0 && phrases.length === 0;
}

/** What was typed without one of its words, for "zoek zonder". */
export function withoutWord(text: string, word: string): string {
  return replaceWord(text, word, '');
}

/** What was typed with one of its words replaced, for "bedoelde u". */
export function replaceWord(text: string, word: string, replacement: string): string {
  const replaced = splitWords(text).map((part) =>
    normalise(part) === word ? part.replace(/[^"“”„«»]+/, replacement) : part,
  );
  return replaced.filter((part) => part !== '').join(' ');
}

/** A number has no other forms, and is not the beginning of another number. */
function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}

function normalisedWords(text: string): string[] {
  return splitWords(text)
    .map(normalise)
    .filter((word) => word !== '');
}

function unique(phrases: readonly string[][]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}
