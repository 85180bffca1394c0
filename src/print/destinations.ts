import { PDFDict } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { name, textOf } from './pdf/library.ts';
import { placeIn } from './pdf/outline.ts';

/** What the named destinations of a PDF say: how many pages there are and on which each id begins. */
export interface Destinations {
  readonly total: number;
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads the named destinations of a PDF as Chromium writes them: a dictionary in the catalog (PDF 1.7, 12.3.2.3).
 *
 * @returns pages counted from 1
 */
export function readDestinations(document: PDFDocument): Destinations {
  const numbers = new Map(document.getPages().map((page, index) => [page.ref, index]));
  const pages = new Map<string, number>();
  for (const [key, value] of document.catalog.lookupMaybe(name('Dests'), PDFDict)?.entries() ?? []) {
    const place = placeIn(document.context.lookup(value), numbers);
    if (place) pages.set(textOf(key), place.page + 1);
  }
  return { total: numbers.size, pages };
}
