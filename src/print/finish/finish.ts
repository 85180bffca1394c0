import { PDFContext, PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { defined } from '../../diagnostics/defined.ts';
import { copyInto } from '../file/copy.ts';
import type { Bookmark } from '../file/outline.ts';
import type { Place } from '../../pdf/destinations.ts';
import { openPdf } from '../../pdf/open.ts';
import { element } from '../../pdf/structure.ts';
import type { Child, StructElement } from '../../pdf/structure.ts';
import { isMentionId } from '../html/mentions.ts';
import { shareFonts } from '../fonts/share.ts';
import { extentsOf } from './extents.ts';
import type { Extents } from './extents.ts';
import type { Meaning, NamedBookmark } from './facts.ts';
import { annotationsOn, describeLinks } from './links.ts';
import type { RepairedPart } from './repair-part.ts';

/** A print with its parts as values, ready to be written whole or in part. */
export interface FinishedPrint {
  readonly context: PDFContext;
  readonly pages: readonly PDFDict[];
  readonly root: StructElement;
  readonly extents: Extents;
  readonly bookmarks: readonly Bookmark[];
  /** Place of every id that is linked to. */
  readonly places: ReadonlyMap<string, Place>;
  /** Upper edge of the text on each page, in points. */
  readonly tops: readonly number[];
  /** What made the pages, as the print says. */
  readonly producer: string;
}

/**
 * Joins the parts of a print: pages, structure, places, and the fonts that each has some letters of. Its links get
 * words that say where they go.
 *
 * @param parts - in order; their structure is changed
 * @param meaning - what the print cannot tell of itself
 */
export async function finishPrint(parts: readonly RepairedPart[], meaning: Meaning): Promise<FinishedPrint> {
  const context = PDFContext.create();
  const files = parts.map(({ pdf }) => openPdf(pdf));
  const fonts = await shareFonts(
    context,
    files.map(({ context: own }) => own),
  );
  const pages: PDFDict[] = [];
  const tops: number[] = [];
  const children: Child[] = [];
  const places = new Map<string, Place>();
  const root = element('Document', children);
  for (const [index, part] of parts.entries()) {
    const { context: own, pages: printed } = defined(files[index], 'the file of a part');
    const offset = pages.length;
    const refs = printed.map(({ ref }) => ref);
    const copies = copyInto(context, own, refs, fonts[index]);
    const nodes = refs.map((ref) => context.lookup(copies.get(ref), PDFDict));
    const annotations = new Map(
      refs
        .flatMap((ref) => annotationsOn(own.lookup(ref, PDFDict)))
        .map((ref) => [ref.objectNumber, defined(copies.get(ref), 'an annotation')]),
    );
    pages.push(...nodes);
    tops.push(...part.tops);
    children.push(...part.root.children.map((child) => moved(child, offset, annotations)));
    for (const [id, place] of part.places)
      if (!isMentionId(id)) places.set(id, { ...place, page: place.page + offset });
    root.lang ??= part.root.lang;
  }
  describeLinks(context, pages, places, meaning);
  const bookmarks = meaning.bookmarks.flatMap((bookmark) => placed(bookmark, places));
  const producer = defined(parts[0], 'a part').producer;
  return { context, pages, root, extents: extentsOf(root), bookmarks, places, tops, producer };
}

/**
 * Counts the pages of an element in the whole, and leads it to the annotations there.
 *
 * @param annotations - by the numbers they have in the part
 */
function moved(child: Child, offset: number, annotations: ReadonlyMap<number, PDFRef>): Child {
  if (child.kind === 'marked-content') return { ...child, page: child.page + offset };
  if (child.kind === 'annotation') {
    const ref = defined(annotations.get(child.ref.objectNumber), 'an annotation of the structure');
    return { ...child, page: child.page + offset, ref };
  }
  // In place: cells refer to each other.
  child.children = child.children.map((inner) => moved(inner, offset, annotations));
  return child;
}

/** Bookmarks of what was printed; one whose place is unknown leaves its own to its parent. */
function placed({ id, title, children }: NamedBookmark, places: ReadonlyMap<string, Place>): Bookmark[] {
  const below = children.flatMap((child) => placed(child, places));
  const place = places.get(id);
  return place ? [{ title, place, children: below }] : below;
}
