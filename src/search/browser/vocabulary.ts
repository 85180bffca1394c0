import { defined } from '../../diagnostics/defined.ts';
import { wordForms } from './words.ts';

/** All words of the document, ready to be looked up. */
export interface Vocabulary {
  /** Normalised, sorted, each once. */
  readonly words: readonly string[];
  readonly has: (word: string) => boolean;
  /** The words that begin so. */
  readonly beginningWith: (start: string) => readonly string[];
  /** A word as the document writes it, with its accents. */
  readonly spelling: (word: string) => string;
}

/** @param spellings - words of the document as they are written, in small letters */
export function toVocabulary(spellings: Iterable<string>): Vocabulary {
  const written = new Map<string, string>();
  for (const spelling of spellings) {
    for (const form of wordForms(spelling)) if (!written.has(form)) written.set(form, spelling);
  }
  const words = [...written.keys()].sort();
  return {
    words,
    has: (word) => written.has(word),
    beginningWith: (start) => words.slice(lowerBound(words, start), lowerBound(words, `${start}\uFFFF`)),
    spelling: (word) => written.get(word) ?? word,
  };
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (defined(sorted[middle], 'a word in the middle') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
