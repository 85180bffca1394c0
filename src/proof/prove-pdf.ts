import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import { align } from './pdf/align.ts';
import type { Compared } from './pdf/compared.ts';
import { letterFaults } from './pdf/letter-faults.ts';
import { toWanted } from './pdf/match.ts';
import { beginFaults, numberFaults, runningFaults } from './pdf/page-faults.ts';
import { readPdf } from './pdf/read.ts';
import type { PdfText } from './pdf/read.ts';
import { streamOf } from './pdf/stream.ts';
import { linkFaults, pictureFaults, tableFaults } from './pdf/tag-faults.ts';
import { textFaults } from './pdf/text-faults.ts';
import type { HalfReport } from './report.ts';
import type { Expected } from './segment.ts';
import { expectedText } from './text/expected.ts';

export interface PdfProof {
  readonly document: Document;
  readonly pageMap: PageMap;
  /** The finished file. */
  readonly pdf: Uint8Array;
  /** Ids whose page is printed, in the order of the print HTML; left out, only what is found is checked. */
  readonly numbers?: readonly string[];
}

/**
 * Proves that the PDF says what the Document says, all of it, once and in order, legibly, with right page numbers.
 *
 * @returns faults by page, and how much was compared
 * @throws what pdf.js throws for a file that it cannot read
 */
export async function provePdf({ document, pageMap, pdf, numbers }: PdfProof): Promise<HalfReport> {
  const expected = expectedText(document);
  const read = await readPdf(pdf);
  const stream = streamOf(read);
  const wanted = expected.segments.map(toWanted);
  const alignment = align(wanted, { stream, destinations: read.destinations });
  const compared: Compared = { pdf: read, stream, wanted, alignment };
  const sources = new Map(document.blocks.map(({ id, source }) => [id, source]));
  const pageOf = (block: string): number | null => pageMap.pages[block] ?? null;
  const text = textFaults(compared, pageMap);
  // Where words are missing or too many, so are rows; that is told already.
  const doubtful = new Set(text.faults.map(({ page }) => page));
  const faults = [
    ...text.faults,
    ...letterFaults(compared, text.explained),
    ...beginFaults(compared, pageMap),
    ...numberFaults(compared, sources, numbers),
    ...runningFaults(compared, document),
    ...tableFaults(compared).filter(({ page }) => !doubtful.has(page)),
    ...linkFaults(compared),
    ...pictureFaults(compared, expected.pictures, pageOf),
  ];
  // A fault of no page in particular comes last.
  const inOrder = faults.toSorted((a, b) => (a.page ?? Infinity) - (b.page ?? Infinity));
  return { faults: inOrder, counts: countsOf(expected, compared, read) };
}

function countsOf(
  { segments, pictures }: Expected,
  { alignment }: Compared,
  { pages }: PdfText,
): HalfReport['counts'] {
  const count = (values: readonly string[]): number => new Set(values).size;
  return {
    blocks: count(segments.filter(({ kind }) => kind !== 'front').map(({ block }) => block)),
    segments: segments.length,
    tables: count(segments.flatMap(({ tables }) => tables)),
    rows: count(segments.flatMap(({ rows }) => rows)),
    notes: count(segments.filter(({ kind }) => kind === 'note').map(({ block }) => block)),
    links: pages.reduce((sum, { targets }) => sum + targets.size, 0),
    images: pictures.length,
    numbers: alignment.matches.reduce((sum, match) => sum + (match?.numbers.length ?? 0), 0),
  };
}
