import { citedNumber } from '../document/category-name.ts';
import type { Document } from '../document/document.ts';
import { allSections, headingText } from '../document/queries.ts';
import type { Translate } from '../i18n/translate.ts';

/** Names of the places that can hold something: sections, categories, notes and terms; null for anything else. */
export function placeWords(document: Document, t: Translate): (id: string) => string | null {
  const sections = new Map([...allSections(document.delen)].map((section) => [section.id, section]));
  const categories = new Map(document.categorieen.map((category) => [category.id, category]));
  const terms = new Map(document.begrippen.map((term) => [term.id, term]));
  const notes = new Map(
    [...sections.values()].flatMap((chapter) =>
      chapter.notes.map((note) => [note.id, { chapter, note }] as const),
    ),
  );
  return (id) => {
    const section = sections.get(id);
    if (section) return headingText(section);
    const category = categories.get(id);
    if (category) {
      const nummer = citedNumber(category, document, t);
      return t('vermelding.categorie', { nummer, titel: category.titel });
    }
    const found = notes.get(id);
    if (found) return t('vermelding.noot', { nummer: found.note.number, waar: headingText(found.chapter) });
    const term = terms.get(id);
    return term ? t('vermelding.begrip', { term: term.term }) : null;
  };
}
