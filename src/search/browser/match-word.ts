import { compoundsOf } from './compounds.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { PageMatch, WordIndex } from './word-index.ts';
import { wordForms } from './words.ts';

/** What one word of a query found. */
export interface WordMatch {
  readonly word: string;
  readonly pages: ReadonlyMap<string, PageMatch>;
  /** Compounds that were searched for as well. */
  readonly compounds: readonly string[];
}

/** Below this length the beginning of a word says nothing: `wet` must not find *weten*. */
const shortestBeginning = 4;

/** What a hit on a compound counts for, against one on the word itself. */
const compoundWeight = 0.6;

/**
 * Finds the pages with a word: in any of its forms, at the beginning of a longer word, or as the later part of
 * a compound.
 *
 * @returns null when the document does not have the word. Pagefind would then answer for the longest word it
 *   knows that the word begins with: `dossierx` for *dossier*, but also `zorgen` for *zo*
 */
export async function matchWord(
  word: string,
  index: WordIndex,
  vocabulary: Vocabulary,
): Promise<WordMatch | null> {
  const compounds = compoundsOf(word, vocabulary);
  const own = await matchItself(word, index, vocabulary);
  if (!own && compounds.length === 0) return null;
  const others = await Promise.all(compounds.map((compound) => index.find(compound)));
  const pages = new Map(own);
  for (const other of others) {
    for (const [id, { score, locations }] of other) {
      const known = pages.get(id) ?? { score: 0, locations: [] };
      const both = [...new Set([...known.locations, ...locations])].sort((a, b) => a - b);
      pages.set(id, { score: known.score + score * compoundWeight, locations: both });
    }
  }
  return { word, pages, compounds };
}

async function matchItself(
  word: string,
  index: WordIndex,
  vocabulary: Vocabulary,
): Promise<ReadonlyMap<string, PageMatch> | null> {
  const exact = await index.findForms(word);
  const isShort = word.length < shortestBeginning;
  if (exact.size === 0 && (isShort || vocabulary.beginningWith(word).length === 0)) return null;
  const found = await index.find(word);
  return isShort ? new Map([...found].filter(([id]) => exact.has(id))) : found;
}

/**
 * Whether a word on a page is what was looked for. The index answers by beginnings, which for a short word
 * brings in others.
 *
 * @param written - a word of the page, with its punctuation
 */
export function isMeant(word: string, written: string): boolean {
  if (word.length >= shortestBeginning) return true;
  return wordForms(written).some(
    (form) => form === word || (form.startsWith(word) && /^.?(?:en|e|s|t)$/.test(form.slice(word.length))),
  );
}
