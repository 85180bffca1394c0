import { chapterPath, deelPath } from '../addresses.ts';
import { citedNumber } from '../document/category-name.ts';
import type { Category, Document } from '../document/document.ts';
import { headingText } from '../document/queries.ts';
import type { Translate } from '../i18n/translate.ts';
import type { PageLink } from './site-pages.ts';

/** A category as a link: number and name. */
export function categoryWords(category: Category, document: Document, t: Translate): string {
  return `${citedNumber(category, document, t)} ${category.titel}`;
}

/** The way from the home page to a category: its deel and its process. */
export function categoryTrail({ processId }: Category, { delen }: Document): PageLink[] {
  for (const deel of delen) {
    const process = deel.children.find(({ id }) => id === processId);
    if (process) {
      return [
        { path: deelPath(deel), words: headingText(deel) },
        { path: chapterPath(deel, process), words: headingText(process) },
      ];
    }
  }
  return [];
}

/** The page of the main navigation that a category belongs to: the first on the way to it. */
export function categoryHome(category: Category, document: Document): string {
  return categoryTrail(category, document)[0]?.path ?? '/categorieen/';
}
