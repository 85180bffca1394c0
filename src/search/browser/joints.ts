import { isFunctionWord } from './function-words.ts';
import { keysOf, plainWord } from './keys.ts';
import type { Term, WordTerm } from './terms.ts';

/** Shortest part that a word is divided in. */
const shortest = 3;

/** More words than this are a question, and not one word that was written apart. */
const mostWords = 3;

/**
 * The two words of the list that a word it does not have is made of, those with the longest first part first:
 * `inzageverzoek` of `inzage` and `verzoek`.
 *
 * @param words - of the list
 */
export function partsIn(word: string, words: readonly string[]): (readonly [string, string])[] {
  const whole = joined(word);
  const own = words.filter((one) => !isFunctionWord(one)).reverse();
  const known = new Map(own.map((one) => [joined(one), one]));
  const inForms = new Map(own.map((one) => [keyOf(one), one]));
  const cuts = Array.from({ length: Math.max(0, whole.length - 2 * shortest + 1) }, (_, at) => at + shortest);
  return cuts.reverse().flatMap((at) => {
    const start = whole.slice(0, at);
    // Of `beleidsnota` the letter that joins its parts belongs to neither.
    const first = known.get(start) ?? (start.endsWith('s') ? known.get(start.slice(0, -1)) : undefined);
    const second = inForms.get(keyOf(whole.slice(at)));
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}

function keyOf(word: string): string {
  return keysOf(word)[0] ?? '';
}

/** Words beside each other that may be one word written apart: `archief bescheiden`. */
export function besides(all: readonly (readonly Term[])[]): (readonly [WordTerm, WordTerm])[] {
  if (all.length > mostWords) return [];
  return all.flatMap((group, at) => {
    const [first, second] = [onlyWord(group), onlyWord(all[at + 1])];
    return first && second ? [[first, second] as const] : [];
  });
}

function onlyWord(group: readonly Term[] | undefined): WordTerm | null {
  const [term, ...others] = group ?? [];
  return others.length === 0 && term?.kind === 'word' && /^[\p{L}\p{M}-]+$/u.test(term.text) ? term : null;
}

/** A name as it is compared however it is divided in words: `Nationaal Archief` and `nationaalarchief` are one. */
export function joined(name: string): string {
  return plainWord(name).replace(/[^\p{L}\p{N}]/gu, '');
}
