import type { Document, Section } from '../document/document.ts';
import type { Publication } from './document.ts';
import type { Translate } from '../i18n/translate.ts';
import { placeWords } from './places.ts';

/** A place where something is mentioned: the section, category, entry or note that holds the mention. */
export interface Mention {
  readonly id: string;
  readonly words: string;
}

/**
 * Gathers the back-references of the list. A place without an address, such as a term that no chapter prints, is left
 * out: nothing can lead to it.
 *
 * @returns gives the places that mention something, by its id, in the order of the document and each once
 */
export function gatherMentions({
  document,
  addresses,
  t,
}: Pick<Publication, 'document' | 'addresses' | 't'>): (id: string) => readonly Mention[] {
  const holders = holdersOf(document);
  const wordsFor = placeWords(document, t);
  const mentions = new Map<string, Map<string, Mention>>();
  for (const { from, to } of document.verwijzingen) {
    const holder = holders.get(from) ?? from;
    const words = wordsFor(holder);
    if (words === null || holder === to || !addresses.has(holder)) continue;
    const known = mentions.get(to) ?? new Map<string, Mention>();
    mentions.set(to, known.set(holder, { id: holder, words }));
  }
  return (id) => [...(mentions.get(id)?.values() ?? [])];
}

/** For every block the thing it stands in: the last heading, category, entry or note before it. */
function holdersOf({ blokken }: Document): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  let holder = '';
  for (const { id, kind } of blokken) {
    if (kind === 'section' || kind === 'category' || kind === 'entry' || kind === 'note') holder = id;
    holders.set(id, holder);
  }
  return holders;
}

/** A chapter's own name in running words: `hoofdstuk 2`, `proces 4`; null for a heading without a number. */
export function chapterWords({ label }: Section, t: Translate): string | null {
  if (label === null) return null;
  return /^\d/.test(label) ? t('vermelding.hoofdstuk', { nummer: label }) : label;
}
