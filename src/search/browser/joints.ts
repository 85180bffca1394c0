import { plainWord } from './keys.ts';
import type { Term, WordTerm } from './terms.ts';

/** More words than this are a question, and not one word that was written apart. */
const mostWords = 3;

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
