import type { PDFDocument } from '@cantoo/pdf-lib';
import { readDestinations } from '../pdf/destinations.ts';

/** How many pages a print has and on which, counted from 1, each id begins. */
export interface PrintedPages {
  readonly total: number;
  readonly pages: ReadonlyMap<string, number>;
}

/** The pages of a print, as its named destinations say. */
export function printedPages(document: PDFDocument): PrintedPages {
  const places = readDestinations(document);
  return {
    total: document.getPageCount(),
    pages: new Map([...places].map(([id, { page }]) => [id, page + 1])),
  };
}

/** Whether everything still begins on the page it began on. */
export function samePages(a: PrintedPages, b: PrintedPages): boolean {
  return a.total === b.total && [...a.pages].every(([id, page]) => b.pages.get(id) === page);
}

/** Pages of the parts before one of them. */
export function pagesBefore(parts: readonly PrintedPages[], index: number): number {
  return parts.slice(0, index).reduce((sum, { total }) => sum + total, 0);
}

/** Page numbers that count on from so many pages. */
export function shifted(pages: PrintedPages['pages'], by: number): Map<string, number> {
  return new Map([...pages].map(([id, page]) => [id, page + by]));
}

/** The pages of the whole. */
export function joined(parts: readonly PrintedPages[]): PrintedPages {
  const pages = parts.flatMap((part, index) => [...shifted(part.pages, pagesBefore(parts, index))]);
  return { total: pagesBefore(parts, parts.length), pages: new Map(pages) };
}
