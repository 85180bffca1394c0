import { PDFContext, PDFDict, PDFString } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import { name } from '../../pdf/library.ts';
import { NewFile } from '../file/new-file.ts';
import { destination, writeOutline } from '../file/outline.ts';
import type { Place } from '../../pdf/destinations.ts';
import { serialise } from '../file/serialise.ts';
import type { Lookup, Trailer } from '../file/serialise.ts';
import { writeStructure } from '../file/write-structure.ts';
import { partOf } from './excerpt.ts';
import type { Part } from './excerpt.ts';
import type { PageRange } from './extents.ts';
import type { FileFacts, Meaning } from './facts.ts';
import type { FinishedPrint } from './finish.ts';
import { writeMetadata } from './metadata.ts';
import { writePages } from './write-pages.ts';

/** Types of PDF 2.0 that Chromium uses, though it writes PDF 1.4, with what they are in PDF 1.7. No report found. */
const roles = new Map([
  ['Em', 'Span'],
  ['Strong', 'Span'],
  ['Aside', 'Sect'],
]);

/**
 * Writes a print, or some of its pages, as a PDF/A-2a that is also PDF/UA-1. Page labels are the printed numbers;
 * links to what is not in the file lead out of it.
 *
 * @returns the file; the same print always gives the same bytes
 */
export async function writeFile(
  print: FinishedPrint,
  facts: FileFacts,
  meaning: Pick<Meaning, 'outside'>,
  range: PageRange = { first: 0, last: print.pages.length - 1 },
): Promise<Uint8Array> {
  const { file, lookup, trailer } = composeFile(print, facts, meaning, range);
  return serialise(file, lookup, trailer);
}

/** A file with all that it has of its own; what it has of the print is still to be looked up. */
interface Composed {
  readonly file: NewFile;
  readonly lookup: Lookup;
  readonly trailer: Trailer;
}

/** Makes what a file has of its own. The print stays as it is: any number of files may be under way. */
export function composeFile(
  print: FinishedPrint,
  facts: FileFacts,
  { outside }: Pick<Meaning, 'outside'>,
  range: PageRange,
): Composed {
  const context = contextBeside(print.context);
  const part = partOf(print, range);
  const { tree, pages, annotations } = writePages(context, print, range, (id) =>
    part.places.has(id) ? null : outside(id, (print.places.get(id)?.page ?? 0) + 1),
  );
  // Only a name for what the file gets: it is written there as text.
  const structure = context.nextRef();
  const file = new NewFile();
  writeStructure(file, file.numberOf(structure), part.root, { context, pages, annotations }, roles);
  const catalog = context.register(catalogOf(context, { part, facts, range, tree, pages, structure }));
  const info = writeMetadata(context, context.lookup(catalog, PDFDict), facts, print.producer);
  return {
    file,
    lookup: (ref) => context.lookup(ref) ?? print.context.lookup(ref),
    trailer: { root: catalog, info },
  };
}

/** A context for what one file has of its own, with numbers that the print does not use. */
function contextBeside(print: PDFContext): PDFContext {
  const context = PDFContext.create();
  context.largestObjectNumber = print.largestObjectNumber;
  return context;
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
