import type { Place } from '../../pdf/destinations.ts';
import type { Bookmark } from '../file/outline.ts';
import { elementsOf } from '../../pdf/structure.ts';
import type { Child, StructElement } from '../../pdf/structure.ts';
import type { Extents, PageRange } from './extents.ts';
import type { FinishedPrint } from './finish.ts';

/** What belongs to a range of pages; pages count from the first of the range. */
export interface Part {
  readonly root: StructElement;
  readonly bookmarks: readonly Bookmark[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * The part of a print that stands on some of its pages: structure, bookmarks and places. Headings keep their order,
 * but ranks count from the first (ISO 14289-1, 7.4.2). What is left of a table whose heads stand on an earlier
 * page is no table: its cells have nothing to say what they are (ISO 14289-1, 7.5).
 */
export function partOf(print: FinishedPrint, range: PageRange): Part {
  const { root, extents, bookmarks, places, pages } = print;
  if (range.first === 0 && range.last === pages.length - 1) return print;
  const copies = new Map<StructElement, StructElement>();
  const part = copyWithin(root, range, extents, copies) ?? { ...root, children: [] };
  for (const table of [...elementsOf(part)].filter(({ type }) => type === 'Table')) {
    const cells = [...elementsOf(table)].filter(({ headers }) => headers.length > 0);
    for (const cell of cells) cell.headers = cell.headers.flatMap((header) => printedCopy(header, copies));
    if (cells.some(({ headers }) => headers.length === 0)) dissolve(table);
  }
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
  extents: Extents,
  copies: Map<StructElement, StructElement>,
): StructElement | null {
  const children: Child[] = [];
  for (const child of item.children) {
    if (child.kind !== 'element') {
      if (isWithin(child.page, range)) children.push(shifted(child, range));
      continue;
    }
    const extent = extents.get(child);
    // Rows and tables elsewhere are passed over whole; of a row on these pages every cell is kept.
    if (!isCell(child) && (!extent || extent.last < range.first || extent.first > range.last)) continue;
    const copy = copyWithin(child, range, extents, copies);
    if (copy) children.push(copy);
  }
  if (children.length === 0 && !isCell(item)) return null;
  // Its cells are kept for their places.
  if (
    item.type === 'TR' &&
    children.every((child) => child.kind === 'element' && child.children.length === 0)
  )
    return null;
  const copy = { ...item, children };
  copies.set(item, copy);
  return copy;
}

function isCell({ type }: StructElement): boolean {
  return type === 'TH' || type === 'TD';
}

function printedCopy(
  cell: StructElement,
  copies: ReadonlyMap<StructElement, StructElement>,
): StructElement[] {
  const copy = copies.get(cell);
  return copy && copy.children.length > 0 ? [copy] : [];
}

function dissolve(table: StructElement): void {
  for (const item of elementsOf(table)) {
    if (!tableTypes.has(item.type)) continue;
    item.type = 'Div';
    item.attributes = new Map([...item.attributes].filter(([owner]) => owner !== 'Table'));
    item.headers = [];
    item.children = item.children.filter((child) => child.kind !== 'element' || child.children.length > 0);
  }
}

const tableTypes: ReadonlySet<string> = new Set(['Table', 'THead', 'TBody', 'TR', 'TH', 'TD']);

/**
 * Ranks count from the first, and none is left out: the tail of an earlier chapter may come before the heading of the
 * own one, and both lack what stands above them.
 */
function raiseHeadings(root: StructElement): void {
  const above: number[] = [];
  for (const item of elementsOf(root)) {
    const rank = rankOf(item.type);
    if (rank === null) continue;
    while ((above.at(-1) ?? 0) >= rank) above.pop();
    above.push(rank);
    item.type = `H${String(above.length)}`;
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
