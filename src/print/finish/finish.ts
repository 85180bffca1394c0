import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { name } from '../pdf/library.ts';
import { placeIn, readOutline } from '../pdf/outline.ts';
import type { Bookmark, Place } from '../pdf/outline.ts';
import { readStructure } from '../pdf/read-structure.ts';
import type { StructElement } from '../pdf/structure.ts';
import type { Meaning } from './facts.ts';
import { readContents, writeContent } from './page-content.ts';
import type { PageContent } from './page-content.ts';
import { markContent } from './mark-content.ts';
import { repairStructure } from './repair-structure.ts';

/** A print with its parts as values, ready to be written whole or in part. */
export interface FinishedPrint {
  readonly document: PDFDocument;
  readonly pages: readonly PageContent[];
  readonly root: StructElement;
  readonly bookmarks: readonly Bookmark[];
  /** Place of every id that is linked to. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Repairs what Chromium leaves to be wished in a tagged print: structure, marks in the content, links that do not
 * say where they go, places that lie a margin too high.
 *
 * @param document - the print as read; it is changed
 * @param meaning - what the print cannot tell of itself
 * @throws when the print has no structure, or text that is not part of it
 */
export function finishPrint(document: PDFDocument, meaning: Meaning): FinishedPrint {
  const pages = readContents(document);
  const root = readStructure(document);
  if (!root) throw new Error('The print has no structure.');
  const places = readPlaces(document, pages);
  const types = repairStructure(root, pages, meaning, (ref) => targetOf(document, ref));
  for (const [index, page] of pages.entries())
    writeContent(
      page.node,
      markContent(page, (mcid) => types[index]?.get(mcid) ?? null),
    );
  describeLinks(document, places, meaning);
  const bookmarks = readOutline(document).map((bookmark) => withinMargins(bookmark, pages));
  return { document, pages, root, bookmarks, places };
}

/** The named destination of a link annotation; null when it leads out of the file. */
function targetOf(document: PDFDocument, annotation: PDFRef): string | null {
  const target = document.context.lookup(annotation, PDFDict).get(name('Dest'));
  return target instanceof PDFName ? target.decodeText() : null;
}

function readPlaces(document: PDFDocument, pages: readonly PageContent[]): Map<string, Place> {
  const numbers = new Map(pages.map(({ ref }, index) => [ref, index]));
  const places = new Map<string, Place>();
  for (const [key, value] of document.catalog.lookupMaybe(name('Dests'), PDFDict)?.entries() ?? []) {
    const place = placeIn(document.context.lookup(value), numbers);
    if (place) places.set(key.decodeText(), below(place, pages));
  }
  return places;
}

/** White above what a link leads to, in points. */
const headroom = 6;

/** Chromium forgets the upper margin: its places lie that much too high. */
function below({ page, top }: Place, pages: readonly PageContent[]): Place {
  const content = pages[page];
  if (!content?.area) return { page, top };
  const margin = content.height - content.area.top;
  return { page, top: Math.min(content.height, Math.round(top - margin + headroom)) };
}

function withinMargins({ title, place, children }: Bookmark, pages: readonly PageContent[]): Bookmark {
  return {
    title,
    place: below(place, pages),
    children: children.map((child) => withinMargins(child, pages)),
  };
}

/** Every link says in words where it leads (ISO 14289-1, 7.18.5). */
function describeLinks(
  document: PDFDocument,
  places: ReadonlyMap<string, Place>,
  { describe, describeUrl }: Meaning,
): void {
  for (const page of document.getPages()) {
    for (const ref of page.node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []) {
      if (!(ref instanceof PDFRef)) continue;
      const annotation = document.context.lookup(ref, PDFDict);
      const target = targetOf(document, ref);
      const place = target === null ? undefined : places.get(target);
      const words =
        target === null ? describeUrl(urlOf(annotation)) : describe(target, (place?.page ?? 0) + 1);
      annotation.set(name('Contents'), PDFHexString.fromText(words));
    }
  }
}

function urlOf(annotation: PDFDict): string {
  const url = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  return url instanceof PDFString || url instanceof PDFHexString ? url.decodeText() : '';
}
