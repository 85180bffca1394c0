import { wordForms } from './words.ts';

/**
 * Finds a run of words as it is written, without regard to capitals, accents and punctuation.
 *
 * @param words - all words of a page
 * @param phrase - normalised words
 * @returns locations of all words of all occurrences
 */
export function findPhrase(words: readonly string[], phrase: readonly string[]): Set<number> {
  const forms = words.map(wordForms);
  const found = new Set<number>();
  for (const start of forms.keys()) {
    const matches = phrase.every((word, offset) => forms[start + offset]?.includes(word) === true);
    if (matches) for (const offset of phrase.keys()) found.add(start + offset);
  }
  return found;
}
