import { PDFDict, PDFHexString, PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { readDestinations } from '../../pdf/destinations.ts';
import type { Place } from '../../pdf/destinations.ts';
import { name } from '../../pdf/library.ts';
import { openPdf } from '../../pdf/open.ts';
import type { OpenPdf } from '../../pdf/open.ts';
import { readStructure } from '../../pdf/read-structure.ts';
import { elementsOf } from '../../pdf/structure.ts';
import type { AttributeValue, StructElement } from '../../pdf/structure.ts';
import { NewFile } from '../file/new-file.ts';
import { objectText } from '../file/object-text.ts';
import { serialise } from '../file/serialise.ts';
import type { PrintedPages } from '../printed-pages.ts';
import type { PartMeaning } from './facts.ts';
import { joinAreas } from './link-areas.ts';
import { targetOf } from './links.ts';
import { markContent } from './mark-content.ts';
import { readContents, writeContent } from './page-content.ts';
import type { PageContent } from './page-content.ts';
import { repairStructure } from './repair-structure.ts';
import { renameInForms } from './resource-names.ts';

/**
 * A part of a print with its structure beside it, as values that can be sent to another thread and kept. Pages count
 * within the part.
 */
export interface RepairedPart {
  /** The pages and what they show, as a file without structure. */
  readonly pdf: Uint8Array;
  /** Element `Document`; it names annotations by their numbers in the file, and has lost what the class of those can. */
  readonly root: StructElement;
  /** Place of every id that is linked to. */
  readonly places: ReadonlyMap<string, Place>;
  /** Upper edge of the text on each page, in points. */
  readonly tops: readonly number[];
  /** What made the pages, as the print says. */
  readonly producer: string;
}

/** The pages of a part, as its places say. */
export function pagesOfPart({ places, tops }: RepairedPart): PrintedPages {
  return { total: tops.length, pages: new Map([...places].map(([id, { page }]) => [id, page + 1])) };
}

/**
 * Repairs what Chromium leaves to be wished in a tagged print of a part: structure, marks in the content, places that
 * lie a margin too high.
 *
 * @param print - as Chromium wrote it
 * @param meaning - what the print cannot tell of itself
 * @returns the same whatever else Chromium printed before
 * @throws when the print has no structure, or text that is not part of it
 */
export async function repairPart(print: Uint8Array, meaning: PartMeaning): Promise<RepairedPart> {
  const file = openPdf(print);
  const { context } = file;
  const contents = readContents(file);
  const root = readStructure(file);
  if (!root) throw new Error('The print has no structure.');
  const nodes = contents.map(({ node }) => node);
  joinAreas(context, root, nodes);
  const marks = repairStructure(root, contents, meaning, (ref) => targetOf(context.lookup(ref, PDFDict)));
  await Promise.all([
    renameInForms(context),
    ...contents.map(async (page, index) => writeContent(page.node, markContent(page, marks[index]))),
  ]);
  const places = readPlaces(file, contents);
  return {
    pdf: await pack(context, contents, root),
    root,
    places,
    tops: contents.map(({ area, height }) => area?.top ?? height),
    producer: producerOf(context),
  };
}

/** Writes the pages as a file, and lets the structure name what is in it by the numbers there. */
async function pack(
  context: PDFContext,
  pages: readonly PageContent[],
  root: StructElement,
): Promise<Uint8Array> {
  // The tree of pages, and the way to the structure, would come along with them.
  for (const { node } of pages) node.delete(name('Parent'));
  const kids = pages.map(({ ref }) => ref);
  const tree = context.register(context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const catalog = context.register(context.obj({ Type: 'Catalog', Pages: tree }));
  const file = new NewFile();
  const bytes = await serialise(file, (ref) => context.lookup(ref), {
    root: catalog,
    info: context.register(context.obj({})),
  });
  for (const item of elementsOf(root)) {
    item.children = item.children.map((child) =>
      child.kind === 'annotation' ? { ...child, ref: PDFRef.of(file.numberOf(child.ref)) } : child,
    );
    for (const values of item.attributes.values())
      for (const [key, value] of values) values.set(key, plain(value, file));
  }
  return bytes;
}

function plain(value: AttributeValue, { numberOf }: NewFile): AttributeValue {
  return value instanceof PDFObject ? objectText(value, numberOf) : value;
}

function readPlaces(file: OpenPdf, pages: readonly PageContent[]): Map<string, Place> {
  return new Map([...readDestinations(file)].map(([id, place]) => [id, below(place, pages)]));
}

/** White above what a link leads to, in points: more would show the feet of the line before, in a list or a table. */
const headroom = 1.4;

/** Chromium forgets the upper margin: its places lie that much too high. No report found. */
function below({ page, top }: Place, pages: readonly PageContent[]): Place {
  const content = pages[page];
  if (!content?.area) return { page, top };
  const margin = content.height - content.area.top;
  return { page, top: Math.min(content.height, Math.round((top - margin + headroom) * 10) / 10) };
}

function producerOf(context: PDFContext): string {
  const info = context.lookup(context.trailerInfo.Info);
  const producer = info instanceof PDFDict ? info.lookup(name('Producer')) : undefined;
  return producer instanceof PDFString || producer instanceof PDFHexString
    ? producer.decodeText()
    : 'Skia/PDF';
}
