import type { Element } from 'hast';
import { h } from 'hastscript';

/** A place for the page number of something, filled in after the first pass. */
export function pageOf(id: string): Element {
  return h('span', { className: ['page-of'], dataPageOf: id }, '000');
}

/** Pages before the text, and pages that a block takes, as lists of this kind have them. */
const frontPages = 5;
const pagesPerBlock = 0.115;

/**
 * Gives the places of page numbers as many digits as the number is likely to have: digits are equally wide, so that
 * lines then break as they will in the end, and the first pass finds the pages of the last.
 *
 * @param places - as `pageOf` makes them
 * @param ids - everything that is printed, in order
 */
export function guessDigits(places: readonly Element[], ids: readonly string[]): void {
  const pages = new Map(ids.map((id, index) => [id, frontPages + index * pagesPerBlock]));
  for (const place of places) {
    const page = pages.get(String(place.properties.dataPageOf));
    if (page !== undefined)
      place.children = [{ type: 'text', value: '0'.repeat(Math.floor(page).toString().length) }];
  }
}

/** The ids whose page a page of HTML prints, in order. */
export function pageNumbersIn(html: string): string[] {
  return [...html.matchAll(/ data-page-of="([^"]*)"/g)].map(([, id = '']) => id);
}
