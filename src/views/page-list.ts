import { defined } from '../diagnostics/defined.ts';
import type { Document } from '../document/document.ts';
import { allSections, headingText } from '../document/queries.ts';
import type { Publication } from './document.ts';
import { siteLink, siteLinkTo } from './links.ts';

/** A page of the PDF and where on the site it begins. */
export interface PrintedPage {
  readonly page: number;
  readonly href: string;
  /** The heading or category under which the page begins. */
  readonly words: string;
}

/**
 * All pages of the PDF; none while there is no PDF of this content. The pages before the first block (title,
 * colophon, contents) lead to the home page, which has the same on it.
 */
export function pageList({ document, addresses, firstOnPage, pageMap, t }: Publication): PrintedPage[] {
  const headings = headingsOf(document);
  return [...firstOnPage].map(([page, id]) =>
    (pageMap?.pages[id] ?? 0) > page
      ? { page, href: siteLink('/'), words: t('paginas.voorwerk') }
      : {
          page,
          href: defined(siteLinkTo(addresses, id), `the address of ${id}`),
          words: defined(headings.get(id), `the heading above ${id}`),
        },
  );
}

/** For every block the words of the last heading or category before it. */
function headingsOf(document: Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>([
    ...[...allSections(document.delen)].map((section) => [section.id, headingText(section)] as const),
    ...document.categorieen.map(({ id, nummer, titel }) => [id, `${nummer} ${titel}`] as const),
  ]);
  const headings = new Map<string, string>();
  let words = '';
  for (const { id } of document.blokken) {
    words = named.get(id) ?? words;
    headings.set(id, words);
  }
  return headings;
}
