import { plainWord } from './keys.ts';
import { onlyWord } from './terms.ts';
import type { Group, WordTerm } from './terms.ts';

/** More words than this are a question, and not one word that was written apart. */
const mostWords = 3;

/** Words beside each other that may be one word written apart: `archief bescheiden`. */
export function besides(all: readonly Group[]): (readonly [WordTerm, WordTerm])[] {
  if (all.length > mostWords) return [];
  return all.flatMap((group, at) => {
    const [first, second] = [lettersOf(group), lettersOf(all[at + 1])];
    return first && second ? [[first, second] as const] : [];
  });
}

function lettersOf(group: Group | undefined): WordTerm | null {
  const word = onlyWord(group);
  return word && /^[\p{L}\p{M}-]+$/u.test(word.text) ? word : null;
}

/** A name as it is compared however it is divided in words: `Nationaal Archief` and `nationaalarchief` are one. */
export function joined(name: string): string {
  return plainWord(name).replace(/[^\p{L}\p{N}]/gu, '');
}
