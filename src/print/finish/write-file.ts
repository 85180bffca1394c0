import { PDFDict, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { name } from '../../pdf/library.ts';
import { NewFile } from '../file/new-file.ts';
import { destination, writeOutline } from '../file/outline.ts';
import type { Place } from '../../pdf/destinations.ts';
import { serialise } from '../file/serialise.ts';
import { writeStructure } from '../file/write-structure.ts';
import { partOf } from './excerpt.ts';
import type { Part } from './excerpt.ts';
import type { PageRange } from './extents.ts';
import type { FileFacts, Meaning } from './facts.ts';
import type { FinishedPrint } from './finish.ts';
import { writeMetadata } from './metadata.ts';
import { writePages } from './write-pages.ts';

/** Types of PDF 2.0 that Chromium uses, with what they are in PDF 1.7. */
const roles = new Map([
  ['Em', 'Span'],
  ['Strong', 'Span'],
  ['Aside', 'Sect'],
]);

/**
 * Writes a print, or some of its pages, as a PDF/A-2a that is also PDF/UA-1. Page labels are the printed numbers;
 * links to what is not in the file go to the site.
 *
 * @param meaning - addresses on the site, and words for links to them
 * @returns the file; the same print always gives the same bytes
 */
export async function writeFile(
  print: FinishedPrint,
  facts: FileFacts,
  { urlOf, describeOnSite }: Pick<Meaning, 'urlOf' | 'describeOnSite'>,
  range: PageRange = { first: 0, last: print.pages.length - 1 },
): Promise<Uint8Array> {
  const { context } = print;
  const own = context.largestObjectNumber + 1;
  const part = partOf(print, range);
  const { tree, pages, annotations } = writePages(
    context,
    print.pages.slice(range.first, range.last + 1),
    (id) =>
      part.places.has(id)
        ? null
        : { url: urlOf(id), words: describeOnSite(id, (print.places.get(id)?.page ?? 0) + 1) },
  );
  // Only a name for what the file gets: it is written there as text.
  const structure = context.nextRef();
  const file = new NewFile();
  writeStructure(file, file.numberOf(structure), part.root, { context, pages, annotations }, roles);
  const catalog = context.register(catalogOf(context, { part, facts, range, tree, pages, structure }));
  const info = writeMetadata(context, context.lookup(catalog, PDFDict), facts, print.producer);
  // Its objects are all read when it hands over the promise: what is left is to compress them, beside other work.
  const bytes = serialise(file, context, { root: catalog, info });
  forgetFrom(context, own);
  return bytes;
}

/** Takes the objects of one file out of those of the print, which every file would add to. */
function forgetFrom(context: PDFContext, first: number): void {
  for (let number = first; number <= context.largestObjectNumber; number += 1)
    context.delete(PDFRef.of(number));
  context.largestObjectNumber = first - 1;
}

interface CatalogParts {
  readonly part: Part;
  readonly facts: FileFacts;
  readonly range: PageRange;
  readonly tree: PDFRef;
  readonly pages: readonly PDFRef[];
  readonly structure: PDFRef;
}

function catalogOf(context: PDFContext, parts: CatalogParts): PDFDict {
  const { part, facts, range, tree, pages, structure } = parts;
  const outline = writeOutline(context, part.bookmarks, pages);
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of(facts.language),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    PageLabels: { Nums: [0, { S: 'D', ...(range.first > 0 && { St: range.first + 1 }) }] },
  });
  if (outline) {
    catalog.set(name('Outlines'), outline);
    catalog.set(name('PageMode'), name('UseOutlines'));
  }
  if (part.places.size > 0)
    catalog.set(name('Dests'), context.register(destinations(context, part.places, pages)));
  return catalog;
}

function destinations(
  context: PDFContext,
  places: ReadonlyMap<string, Place>,
  pages: readonly PDFRef[],
): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [id, place] of places) dict.set(name(id), destination(context, place, pages));
  return dict;
}
