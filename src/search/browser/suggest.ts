import { nearest } from '../../document/nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that a misspelt one may have been meant as; nearer ones first, of several forms only the shortest. */
export function suggestionsFor(word: string, { words }: Vocabulary, most = 3): string[] {
  const difference = (candidate: string): number => Math.abs(candidate.length - word.length);
  const likely = words.filter((candidate) => candidate.length > 3 && difference(candidate) <= 3);
  const found = nearest(word, likely, 3 * most).sort((a, b) => difference(a) - difference(b));
  return found.filter((one) => !found.some((other) => other !== one && one.startsWith(other))).slice(0, most);
}
