import { PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { copyInto } from '../file/copy.ts';
import { readDestinations } from '../../pdf/destinations.ts';
import type { Place } from '../../pdf/destinations.ts';
import { name } from '../../pdf/library.ts';
import type { Bookmark } from '../file/outline.ts';
import { readStructure } from '../../pdf/read-structure.ts';
import { element } from '../../pdf/structure.ts';
import type { Child, StructElement } from '../../pdf/structure.ts';
import { extentsOf } from './extents.ts';
import type { Extents } from './extents.ts';
import type { Meaning, NamedBookmark } from './facts.ts';
import { joinAreas } from './link-areas.ts';
import { annotationsOn, describeLinks, targetOf } from './links.ts';
import { markContent } from './mark-content.ts';
import { readContents, writeContent } from './page-content.ts';
import type { PageContent } from './page-content.ts';
import { repairStructure } from './repair-structure.ts';
import { renameInForms } from './resource-names.ts';

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

/** One of the parts that a print was made in. Pages count within the part. */
interface PrintedPart {
  readonly context: PDFContext;
  readonly pages: readonly PDFDict[];
  readonly refs: readonly PDFRef[];
  readonly root: StructElement;
  readonly places: ReadonlyMap<string, Place>;
  readonly tops: readonly number[];
}

/**
 * Repairs what Chromium leaves to be wished in a tagged print, and joins its parts: structure, marks in the content,
 * links that do not say where they go, places that lie a margin too high.
 *
 * @param documents - the parts of the print in order, as read; they are changed
 * @param meaning - what the print cannot tell of itself
 * @throws when a part has no structure, or text that is not part of it
 */
export async function finishPrint(
  documents: readonly PDFDocument[],
  meaning: Meaning,
): Promise<FinishedPrint> {
  const [first] = documents;
  if (!first) throw new Error('There is no print to finish.');
  const pages: PDFDict[] = [];
  const tops: number[] = [];
  const children: Child[] = [];
  const places = new Map<string, Place>();
  const root = element('Document', children);
  for (const document of documents) {
    const part = await repairPart(document, meaning);
    const { nodes, annotations } = bring(part, first.context);
    const offset = pages.length;
    pages.push(...nodes);
    tops.push(...part.tops);
    children.push(...part.root.children.map((child) => moved(child, offset, annotations)));
    for (const [id, place] of part.places) places.set(id, { ...place, page: place.page + offset });
    root.lang ??= part.root.lang;
  }
  describeLinks(first.context, pages, places, meaning);
  const bookmarks = meaning.bookmarks.flatMap((bookmark) => placed(bookmark, places));
  return {
    context: first.context,
    pages,
    root,
    extents: extentsOf(root),
    bookmarks,
    places,
    tops,
    producer: producerOf(first),
  };
}

async function repairPart(document: PDFDocument, meaning: Meaning): Promise<PrintedPart> {
  const contents = readContents(document);
  const root = readStructure(document);
  if (!root) throw new Error('The print has no structure.');
  const { context } = document;
  joinAreas(
    context,
    root,
    contents.map(({ node }) => node),
  );
  const marks = repairStructure(root, contents, meaning, (ref) => targetOf(context.lookup(ref, PDFDict)));
  await Promise.all([
    renameInForms(context),
    ...contents.map(async (page, index) => writeContent(page.node, markContent(page, marks[index]))),
  ]);
  return {
    context,
    pages: contents.map(({ node }) => node),
    refs: contents.map(({ ref }) => ref),
    root,
    places: readPlaces(document, contents),
    tops: contents.map(({ area, height }) => area?.top ?? height),
  };
}

/** Brings the pages of a part into the objects of another. */
function bring(
  part: PrintedPart,
  context: PDFContext,
): { readonly nodes: readonly PDFDict[]; readonly annotations: ReadonlyMap<PDFRef, PDFRef> | null } {
  if (part.context === context) return { nodes: part.pages, annotations: null };
  // The tree of pages would come along with them.
  for (const page of part.pages) page.delete(name('Parent'));
  const refs = copyInto(context, part.context, [...part.refs, ...part.pages.flatMap(annotationsOn)]);
  return {
    nodes: part.refs.map((ref) => context.lookup(refs.get(ref), PDFDict)),
    annotations: refs,
  };
}

/** Counts the pages of an element in the whole, and leads it to the annotations there. */
function moved(child: Child, offset: number, annotations: ReadonlyMap<PDFRef, PDFRef> | null): Child {
  if (child.kind === 'marked-content') return { ...child, page: child.page + offset };
  if (child.kind === 'annotation')
    return { ...child, page: child.page + offset, ref: annotations?.get(child.ref) ?? child.ref };
  // In place: cells refer to each other.
  child.children = child.children.map((inner) => moved(inner, offset, annotations));
  return child;
}

function readPlaces(document: PDFDocument, pages: readonly PageContent[]): Map<string, Place> {
  return new Map([...readDestinations(document)].map(([id, place]) => [id, below(place, pages)]));
}

/** White above what a link leads to, in points: more would show the feet of the line before, in a list or a table. */
const headroom = 1.5;

/** Chromium forgets the upper margin: its places lie that much too high. No report found. */
function below({ page, top }: Place, pages: readonly PageContent[]): Place {
  const content = pages[page];
  if (!content?.area) return { page, top };
  const margin = content.height - content.area.top;
  return { page, top: Math.min(content.height, Math.round((top - margin + headroom) * 10) / 10) };
}

/** Bookmarks of what was printed; one whose place is unknown leaves its own to its parent. */
function placed({ id, title, children }: NamedBookmark, places: ReadonlyMap<string, Place>): Bookmark[] {
  const below = children.flatMap((child) => placed(child, places));
  const place = places.get(id);
  return place ? [{ title, place, children: below }] : below;
}

function producerOf({ context }: PDFDocument): string {
  const info = context.lookup(context.trailerInfo.Info);
  const producer = info instanceof PDFDict ? info.lookup(name('Producer')) : undefined;
  return producer instanceof PDFString || producer instanceof PDFHexString
    ? producer.decodeText()
    : 'Skia/PDF';
}
