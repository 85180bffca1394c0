import { readDestinations } from '../pdf/destinations.ts';
import type { OpenPdf } from '../pdf/open.ts';

/** How many pages a print has and on which, counted from 1, each id begins. */
export interface PrintedPages {
  readonly total: number;
  readonly pages: ReadonlyMap<string, number>;
}

/** The pages of a print, as its named destinations say. */
export function printedPages(file: OpenPdf): PrintedPages {
  const places = readDestinations(file);
  return {
    total: file.pages.length,
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

/** What a pass found: the pages of each part, and those of the whole. */
export interface Pass {
  readonly parts: readonly PrintedPages[];
  readonly whole: PrintedPages;
}

/** Joins the pages of all parts, once for all that ask. */
export function passOf(parts: readonly PrintedPages[]): Pass {
  const pages = new Map<string, number>();
  let total = 0;
  for (const part of parts) {
    for (const [id, page] of part.pages) pages.set(id, page + total);
    total += part.total;
  }
  return { parts, whole: { total, pages } };
}
