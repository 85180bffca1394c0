import type { Document, Section } from '../document/document.ts';
import { allSections, headingText } from '../document/queries.ts';
import type { Translate } from '../i18n/translate.ts';

/** A place where something is mentioned: the section, category, entry or note that holds the mention. */
export interface Mention {
  readonly id: string;
  readonly words: string;
}

/**
 * Gathers the back-references of the list.
 *
 * @returns gives the places that mention something, by its id, in the order of the document and each once
 */
export function gatherMentions(document: Document, t: Translate): (id: string) => readonly Mention[] {
  const holders = holdersOf(document);
  const wordsFor = namer(document, t);
  const mentions = new Map<string, Map<string, Mention>>();
  for (const { from, to } of document.references) {
    const holder = holders.get(from) ?? from;
    const words = wordsFor(holder);
    if (words === null || holder === to) continue;
    const known = mentions.get(to) ?? new Map<string, Mention>();
    mentions.set(to, known.set(holder, { id: holder, words }));
  }
  return (id) => [...(mentions.get(id)?.values() ?? [])];
}

/** For every block the thing it stands in: the last heading, category, entry or note before it. */
function holdersOf({ blocks }: Document): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  let holder = '';
  for (const { id, kind } of blocks) {
    if (kind === 'section' || kind === 'category' || kind === 'entry' || kind === 'note') holder = id;
    holders.set(id, holder);
  }
  return holders;
}

function namer(document: Document, t: Translate): (id: string) => string | null {
  const sections = new Map([...allSections(document.sections)].map((section) => [section.id, section]));
  const categories = new Map(document.categories.map((category) => [category.id, category]));
  const terms = new Map(document.terms.map((term) => [term.id, term]));
  const notes = new Map(
    [...sections.values()].flatMap((chapter) =>
      chapter.notes.map((note) => [note.id, { chapter, note }] as const),
    ),
  );
  return (id) => {
    const section = sections.get(id);
    if (section) return headingText(section);
    const category = categories.get(id);
    if (category) return t('vermelding.categorie', { nummer: category.nummer, titel: category.titel });
    const found = notes.get(id);
    if (found) return t('vermelding.noot', { nummer: found.note.number, waar: headingText(found.chapter) });
    const term = terms.get(id);
    return term ? t('vermelding.begrip', { term: term.term }) : null;
  };
}

/** A chapter's own name in running words: `hoofdstuk 2`, `proces 4`; null for a heading without a number. */
export function chapterWords({ label }: Section, t: Translate): string | null {
  if (label === null) return null;
  return /^\d/.test(label) ? t('vermelding.hoofdstuk', { nummer: label }) : label;
}
