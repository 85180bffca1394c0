import { shortestPart, wordEndings } from '../../i18n/compounds.ts';

/** What Dutch puts between the parts: *ordening-s-structuur*, *dossier-en-lijst*. */
const links = ['', 's', 'e', 'n', 'en'];

/** Where an *s* belongs to what follows: *behoefte-stelling*, *vast-stelling*, but *overbrengings-termijn*. */
const notLinked = /es\||(?<!ing|heid|teit|schap)s(?=\|t)/;

const vowel = /[aeiouy]/;

/**
 * Finds where compounds may be broken: between two words that the text itself has, or one of which is such a compound.
 *
 * @param words - all words of the text, in small letters
 * @returns for a word in small letters, the places at which a part of it begins
 */
export function jointsAmong(words: ReadonlySet<string>): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const isFirst = (part: string, last: string): boolean =>
    links.some((link) => {
      if (link === 's' && notLinked.test(`${part}|${last}`)) return false;
      const bare = part.slice(0, part.length - link.length);
      return part.endsWith(link) && bare.length >= shortestPart && words.has(bare);
    });
  const isPart = (part: string): boolean => vowel.test(part) && words.has(part) && !wordEndings.has(part);
  const find = (word: string): readonly number[] => {
    for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
      const [first, last] = [word.slice(0, at), word.slice(at)];
      if (!isPart(last)) continue;
      if (isFirst(first, last)) return [...joints(first), at];
      const inner = joints(first);
      if (inner.length > 0) return [...inner, at];
    }
    return [];
  };
  const joints = (word: string): readonly number[] => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
  return joints;
}
