import { defined } from '../../diagnostics/defined.ts';
import { isFunctionWord } from '../browser/function-words.ts';
import { plainWord, stemOf, tokensOf } from '../browser/keys.ts';
import { partsOf } from './compounds.ts';
import type { Lexicon } from './compounds.ts';
import { otherForms } from './irregular.ts';

/** All words of a list, with what takes all of them to know. */
export interface Words {
  /** As the list writes them most, those that it has most often first; no numbers. */
  readonly spellings: readonly string[];
  /** By the key of a word: those of its other forms, which count as the word itself. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** By the key of a word: those of the parts it is made of. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the words of texts.
 *
 * @param alike - words that the list itself calls forms of each other
 */
export function wordsOf(texts: Iterable<string>, alike: readonly (readonly string[])[] = []): Words {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const { start, end } of tokensOf(text)) {
      const word = text.slice(start, end);
      if (/\p{N}/u.test(word) || isFunctionWord(word)) continue;
      for (const part of new Set([word, ...word.split(/[-\u2010-\u2015/.,:]/u)])) {
        const plain = plainWord(part);
        if (!/^\p{L}[\p{L}'’\-\u2010-\u2015]*$/u.test(plain)) continue;
        const spellings = counts.get(plain) ?? new Map<string, number>();
        spellings.set(part, (spellings.get(part) ?? 0) + 1);
        counts.set(plain, spellings);
      }
    }
  // What hyphens join is found by its parts anyway.
  const words = [...counts.keys()].filter((word) => /^\p{L}+$/u.test(word)).sort();
  const keys = new Set(words.map(stemOf));
  const verbs = new Set(words.filter((word) => /(?:en|ing)$/.test(word)).map(stemOf));
  const lexicon: Lexicon = {
    words,
    has: (word) => counts.has(word),
    hasKey: (key) => keys.has(key),
    beginningWith: (start) => words.slice(lowerBound(words, start), lowerBound(words, `${start}\uFFFF`)),
  };
  const forms = familiesOf(words, (key) => verbs.has(key));
  for (const family of alike.map((names) => names.map(singleKey).filter((key) => key !== '')))
    for (const key of family) add(forms, key, family);
  const parts = new Map<string, readonly string[]>();
  for (const word of words) add(parts, stemOf(word), partsOf(word, lexicon));
  const total = (word: string): number => [...(counts.get(word)?.values() ?? [])].reduce((a, b) => a + b, 0);
  const spellings = [...counts]
    .map(([word, written]) => ({ count: total(word), spelling: mostWritten(written) }))
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .map(({ spelling }) => spelling);
  return { spellings, forms, parts };
}

/** The key of a name of one word; empty for a longer one. */
function singleKey(name: string): string {
  const [first, ...others] = tokensOf(name);
  return others.length === 0 ? (first?.keys[0] ?? '') : '';
}

/** The forms of a word find each other, whichever of them the list has. */
function familiesOf(
  words: readonly string[],
  isVerb: (key: string) => boolean,
): Map<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  for (const word of words) {
    const others = otherForms(word, isVerb);
    add(forms, stemOf(word), others);
    for (const other of others) add(forms, other, [stemOf(word)]);
  }
  return forms;
}

function add(map: Map<string, readonly string[]>, key: string, more: readonly string[]): void {
  const all = new Set([...(map.get(key) ?? []), ...more]);
  all.delete(key);
  if (all.size > 0) map.set(key, [...all]);
}

/** Words that begin a sentence have a capital now and then; names have it always. */
function mostWritten(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(([a, x], [b, y]) => y - x || (a > b ? -1 : 1));
  return defined(first, 'a spelling')[0];
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
