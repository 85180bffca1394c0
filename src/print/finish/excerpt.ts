import type { Bookmark, Place } from '../pdf/outline.ts';
import { elementsOf } from '../pdf/structure.ts';
import type { Kid, StructElement } from '../pdf/structure.ts';
import type { FinishedPrint } from './finish.ts';

/** Pages of a print, counted from 0, both included. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** What belongs to a range of pages; pages count from the first of the range. */
export interface Part {
  readonly root: StructElement;
  readonly bookmarks: readonly Bookmark[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * The part of a print that stands on some of its pages: structure, bookmarks and places. Headings keep their order,
 * but the highest becomes the first rank (ISO 14289-1, 7.4.2).
 */
export function partOf({ root, bookmarks, places }: FinishedPrint, range: PageRange): Part {
  const copies = new Map<StructElement, StructElement>();
  const part = copyWithin(root, range, copies) ?? { ...root, kids: [] };
  for (const copy of copies.values()) copy.headers = copy.headers.flatMap((cell) => copies.get(cell) ?? []);
  raiseHeadings(part);
  return {
    root: part,
    bookmarks: bookmarksWithin(bookmarks, range),
    places: new Map(
      [...places].flatMap(([id, place]) =>
        isWithin(place.page, range) ? [[id, shifted(place, range)]] : [],
      ),
    ),
  };
}

function isWithin(page: number, { first, last }: PageRange): boolean {
  return page >= first && page <= last;
}

function shifted<T extends { readonly page: number }>(place: T, { first }: PageRange): T {
  return { ...place, page: place.page - first };
}

/** A copy with what stands on the pages; null when nothing does. */
function copyWithin(
  item: StructElement,
  range: PageRange,
  copies: Map<StructElement, StructElement>,
): StructElement | null {
  const kids = item.kids.flatMap((kid): Kid[] => {
    if (kid.kind !== 'element') return isWithin(kid.page, range) ? [shifted(kid, range)] : [];
    const copy = copyWithin(kid, range, copies);
    return copy ? [copy] : [];
  });
  if (kids.length === 0) return null;
  const copy = { ...item, kids };
  copies.set(item, copy);
  return copy;
}

function raiseHeadings(root: StructElement): void {
  const ranks = [...elementsOf(root)].flatMap(({ type }) => rankOf(type) ?? []);
  const above = Math.min(...ranks) - 1;
  if (above <= 0 || ranks.length === 0) return;
  for (const item of elementsOf(root)) {
    const rank = rankOf(item.type);
    if (rank !== null) item.type = `H${String(rank - above)}`;
  }
}

function rankOf(type: string): number | null {
  const [, rank] = /^H([1-6])$/.exec(type) ?? [];
  return rank === undefined ? null : Number(rank);
}

/** Bookmarks on the pages; one whose parent stands elsewhere takes its place. */
function bookmarksWithin(bookmarks: readonly Bookmark[], range: PageRange): Bookmark[] {
  return bookmarks.flatMap((bookmark) => {
    const children = bookmarksWithin(bookmark.children, range);
    if (!isWithin(bookmark.place.page, range)) return children;
    return [{ ...bookmark, place: shifted(bookmark.place, range), children }];
  });
}
