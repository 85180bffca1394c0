import type { Block, Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import { printedBlocks } from '../document/printed-blocks.ts';
import type { Fault } from './fault.ts';
import { readHtml } from './html/read.ts';
import { blockDifferences, expectationsOf, missingOfList, strangeIn } from './leaves/expectations.ts';
import type { Expectations } from './leaves/expectations.ts';
import { align } from './pdf/align.ts';
import { pdfFault } from './pdf/compared.ts';
import type { Compared } from './pdf/compared.ts';
import { letterFaults } from './pdf/letter-faults.ts';
import { toWanted } from './pdf/match.ts';
import { beginFaults, numberFaults, runningFaults } from './pdf/page-faults.ts';
import { readPdf } from './pdf/read.ts';
import type { PdfText } from './pdf/read.ts';
import { pageAt, streamOf } from './pdf/stream.ts';
import { spaceFaults } from './pdf/space-faults.ts';
import { linkFaults, pictureFaults, tableFaults } from './pdf/tag-faults.ts';
import { textFaults } from './pdf/text-faults.ts';
import type { HalfReport } from './report.ts';

export interface PdfProof {
  readonly document: Document;
  readonly pageMap: PageMap;
  /** The finished file. */
  readonly pdf: Uint8Array;
  /** What was to be printed: the whole list as one HTML page. */
  readonly html: string;
}

/**
 * Proves that the PDF says what the Document says, all of it, once and in order, legibly, with right page numbers: what
 * was to be printed says all that the Document says, and the PDF says exactly that.
 *
 * @returns faults by page, and how much was compared
 * @throws what pdf.js throws for a file that it cannot read
 */
export async function provePdf({ document, pageMap, pdf, html }: PdfProof): Promise<HalfReport> {
  const expectations = expectationsOf(document, 'print');
  const { segments, continued } = readHtml(html, expectations.blocks);
  const read = await readPdf(pdf);
  const stream = streamOf(read);
  const wanted = segments.map(toWanted);
  const alignment = align(wanted, { stream, destinations: read.destinations });
  const compared: Compared = { pdf: read, stream, wanted, alignment };
  const text = textFaults(compared, pageMap);
  // Where words are missing or too many, so are rows; that is told already.
  const doubtful = new Set(text.faults.map(({ page }) => page));
  const faults = [
    ...text.faults,
    ...letterFaults(compared, text.explained),
    ...beginFaults(compared, pageMap),
    ...numberFaults(compared, expectations.blocks),
    ...runningFaults(compared, document, pageMap, (page) => goingOn(continued, pageMap, page)),
    ...tableFaults(compared).filter(({ page }) => !doubtful.has(page)),
    ...linkFaults(compared),
    ...spaceFaults(compared),
    ...pictureFaults(compared, pageMap),
    ...htmlFaults(compared, printedBlocks(document), expectations, pageMap),
  ];
  // A fault of no page in particular comes last.
  const inOrder = faults.toSorted((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity));
  return { faults: inOrder, counts: countsOf(compared, read) };
}

/** What may stand above blocks that began before a page. */
function goingOn(continued: ReadonlyMap<string, string>, { pages }: PageMap, page: number): string[] {
  return [...continued].flatMap(([block, words]) => ((pages[block] ?? page) < page ? [words] : []));
}

/** What was to be printed does not say what the Document says (BW01, BW04, BW05). */
function htmlFaults(
  { wanted, alignment, stream }: Compared,
  printed: readonly Block[],
  expectations: Expectations,
  { pages }: PageMap,
): Fault[] {
  const segments = wanted.map(({ segment }) => segment);
  const own = Map.groupBy(segments, ({ block }) => block);
  const ofBlocks = printed.flatMap((block) =>
    blockDifferences(block.id, own.get(block.id) ?? [], expectations).map(({ code, found, expected }) =>
      pdfFault(code, { block: block.id, source: block.source }, pages[block.id] ?? null, found, expected),
    ),
  );
  const loose = segments.flatMap((segment, index) => {
    const strange = segment.kind === 'front' ? strangeIn(segment, expectations) : '';
    const match = alignment.matches[index];
    const page = match ? pageAt(stream, match.from) : null;
    return strange === '' ? [] : [pdfFault('BW05', segment, page, strange, '')];
  });
  const ofList = missingOfList(segments, expectations).map(({ path, value }) =>
    pdfFault('BW01', null, null, `geen \`${path}\``, value),
  );
  return [...ofBlocks, ...loose, ...ofList];
}

function countsOf({ alignment, wanted }: Compared, { pages }: PdfText): HalfReport['counts'] {
  const segments = wanted.map(({ segment }) => segment);
  const count = (values: readonly (string | null)[]): number => new Set(values).size;
  return {
    blocks: count(segments.filter(({ kind }) => kind !== 'front').map(({ block }) => block)),
    segments: segments.length,
    tables: count(segments.flatMap(({ tables }) => tables)),
    rows: count(segments.flatMap(({ rows }) => rows)),
    notes: count(segments.filter(({ kind }) => kind === 'note').map(({ block }) => block)),
    links: pages.reduce((sum, { targets }) => sum + targets.size, 0),
    images: segments.reduce((sum, { images }) => sum + images.length, 0),
    numbers: alignment.matches.reduce((sum, match) => sum + (match?.numbers.length ?? 0), 0),
  };
}
