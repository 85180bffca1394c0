import { PDFArray, PDFDict, PDFHexString, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import type { Place } from '../../pdf/destinations.ts';
import { name } from '../../pdf/library.ts';

/** A bookmark with those below it. */
export interface Bookmark {
  readonly title: string;
  readonly place: Place;
  readonly children: readonly Bookmark[];
}

/** A destination array: the place at the top of the window, the zoom as it is. */
export function destination(context: PDFContext, { page, top }: Place, pages: readonly PDFRef[]): PDFArray {
  const ref = pages[page];
  if (!ref) throw new Error(`There is no page ${String(page + 1)} to lead to.`);
  const array = PDFArray.withContext(context);
  for (const item of [ref, name('XYZ'), PDFNumber.of(0), PDFNumber.of(top), PDFNumber.of(0)])
    array.push(item);
  return array;
}

/**
 * Writes bookmarks, the first level open.
 *
 * @returns the outline dictionary; null when there are none
 */
export function writeOutline(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  pages: readonly PDFRef[],
): PDFRef | null {
  if (bookmarks.length === 0) return null;
  const root = PDFDict.withContext(context);
  const ref = context.register(root);
  root.set(name('Type'), name('Outlines'));
  writeLevel(context, bookmarks, { ref, dict: root }, pages);
  root.set(name('Count'), PDFNumber.of(bookmarks.length));
  return ref;
}

function writeLevel(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  parent: { readonly ref: PDFRef; readonly dict: PDFDict },
  pages: readonly PDFRef[],
): void {
  const items = bookmarks.map((bookmark) => {
    const dict = PDFDict.withContext(context);
    return { bookmark, dict, ref: context.register(dict) };
  });
  for (const [index, { bookmark, dict, ref }] of items.entries()) {
    dict.set(name('Title'), PDFHexString.fromText(bookmark.title));
    dict.set(name('Parent'), parent.ref);
    dict.set(name('Dest'), destination(context, bookmark.place, pages));
    const previous = items[index - 1];
    const next = items[index + 1];
    if (previous) dict.set(name('Prev'), previous.ref);
    if (next) dict.set(name('Next'), next.ref);
    if (bookmark.children.length === 0) continue;
    writeLevel(context, bookmark.children, { ref, dict }, pages);
    dict.set(name('Count'), PDFNumber.of(-bookmark.children.length));
  }
  const [first] = items;
  const last = items.at(-1);
  if (first && last) {
    parent.dict.set(name('First'), first.ref);
    parent.dict.set(name('Last'), last.ref);
  }
}
