import { PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { name, numberIn, textOf } from './library.ts';
import type { OpenPdf } from './open.ts';

/** A place in a PDF: page counted from 0, and the height in points above its lower edge. */
export interface Place {
  readonly page: number;
  readonly top: number;
}

/**
 * Reads the named destinations of a PDF as Chromium writes them: a dictionary in the catalog (ISO 32000-1, 12.3.2.3).
 *
 * @returns the place of each name
 */
export function readDestinations({ context, catalog, pages }: OpenPdf): Map<string, Place> {
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index]));
  const places = new Map<string, Place>();
  for (const [key, value] of catalog.lookupMaybe(name('Dests'), PDFDict)?.entries() ?? []) {
    const place = placeIn(context.lookup(value), numbers);
    if (place) places.set(textOf(key), place);
  }
  return places;
}

/** The place that a destination array names (ISO 32000-1, 12.3.2.2); null when it names none. */
function placeIn(value: PDFObject | undefined, pages: ReadonlyMap<PDFRef, number>): Place | null {
  if (!(value instanceof PDFArray)) return null;
  const ref = value.get(0);
  const page = ref instanceof PDFRef ? pages.get(ref) : undefined;
  return page === undefined ? null : { page, top: numberIn(value.lookup(3)) ?? 0 };
}
