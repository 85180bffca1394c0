import { pageStarts } from '../addresses.ts';
import { defined } from '../diagnostics/defined.ts';
import type { Document } from '../document/document.ts';
import { allSections, headingText } from '../document/queries.ts';
import type { Translate } from '../i18n/translate.ts';
import { categoryWords } from './category-page.ts';
import type { Publication } from './document.ts';
import { siteLink } from './links.ts';

/** A page of the PDF and where on the site it begins. */
export interface PrintedPage {
  readonly page: number;
  readonly href: string;
  /** The heading or category under which the page begins. */
  readonly words: string;
}

/** All pages of the PDF; none while there is no PDF of this content. */
export function pageList({ document, addresses, pageMap, t }: Publication): PrintedPage[] {
  if (pageMap === null) return [];
  const headings = headingsOf(document, t);
  return pageStarts(document, addresses, pageMap).map(({ page, id, href }) => ({
    page,
    href: href === null ? '' : siteLink(href),
    words: id === null ? t('paginas.voorwerk') : defined(headings.get(id), `the heading above ${id}`),
  }));
}

/** For every block the words of the last heading or category before it. */
function headingsOf(document: Document, t: Translate): ReadonlyMap<string, string> {
  const named = new Map<string, string>([
    ...[...allSections(document.delen)].map((section) => [section.id, headingText(section)] as const),
    ...document.categorieen.map((category) => [category.id, categoryWords(category, document, t)] as const),
  ]);
  const headings = new Map<string, string>();
  let words = '';
  for (const { id } of document.blokken) {
    words = named.get(id) ?? words;
    headings.set(id, words);
  }
  return headings;
}
