import { unknownSite } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Loaded } from '../source/load.ts';
import { chapterFiles, pdfName } from './file-names.ts';
import type { ChapterFile } from './file-names.ts';
import { readAssets } from './chromium/assets.ts';
import { paginate } from './chromium/paginate.ts';
import type { PaginateOptions, PrintedParts } from './chromium/paginate.ts';
import { finishPrint } from './finish/finish.ts';
import type { FinishedPrint } from './finish/finish.ts';
import type { RepairedPart } from './finish/repair-part.ts';
import { writeFile } from './finish/write-file.ts';
import { printParts } from './html/page.ts';
import { indexId } from './html/subject-index.ts';
import { keyOf } from './key.ts';
import { factsOf, meaningOf } from './meaning.ts';
import { toPageMap } from './page-truth.ts';
import { repairingParts } from './part-work.ts';
import type { Remember } from './remember.ts';

export interface Edition {
  /** The official file: PDF/A-2a and PDF/UA-1. */
  readonly pdf: Uint8Array;
  readonly fileName: string;
  /** Every chapter with the same pages, as a file of its own. */
  readonly chapters: readonly ChapterPdf[];
  readonly pageMap: PageMap;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

export interface ChapterPdf extends ChapterFile {
  readonly pdf: Uint8Array;
}

export interface PrintOptions extends PaginateOptions {
  /** The print HTML of the list, where it was rendered already. */
  readonly parts?: readonly string[];
  /** Address of the site, for links from the file of a chapter to what is not in it. */
  readonly site?: string;
  /** Moment that the files name; by default that of the edition. */
  readonly date?: Date | null;
  /** Remembers parts that were printed before; by default none. */
  readonly remember?: Remember;
}

/**
 * Prints the list.
 *
 * @param loaded - the Document and its images
 * @returns the PDF, its chapters, and the page of every block as its named destinations say; the same list always
 *   gives the same bytes
 * @throws ExpectedError for what a person can mend; the reason of the signal
 */
export async function printEdition(
  loaded: Pick<Loaded, 'document' | 'images'>,
  options: PrintOptions = {},
): Promise<Edition> {
  const { parts = printParts(loaded), site = unknownSite } = options;
  const assets = await readAssets();
  const meaning = meaningOf(loaded.document, site);
  const work = repairingParts(parts, keyOf([], assets), meaning, options.remember);
  const printed = await paginate(parts, assets, work, { sourceOf: sourcesOf(loaded.document), ...options });
  return toEdition(printed, loaded, keyOf(parts, assets), options);
}

/** File and line of each block, to name it in errors. */
function sourcesOf({ blokken }: Document): (id: string) => string | null {
  const places = new Map(blokken.map(({ id, source: { file, line } }) => [id, `${file}:${String(line)}`]));
  return (id) => places.get(id) ?? null;
}

/**
 * Makes the files of an edition from a print.
 *
 * @param printed - the print; its structure is changed
 * @param key - of what was printed
 */
export async function toEdition(
  { parts, destinations, browser }: PrintedParts<RepairedPart>,
  { document }: Pick<Loaded, 'document'>,
  key: string,
  { site = unknownSite, date = null, log = () => undefined }: PrintOptions = {},
): Promise<Edition> {
  const pageMap = toPageMap(destinations, document, key);
  const meaning = meaningOf(document, site);
  const facts = factsOf(document, date);
  log('structuur herstellen, metagegevens schrijven');
  const finished = await finishPrint(parts, meaning);
  const pdf = await writeFile(finished, facts, meaning);
  const text = { ...pageMap, total: pagesOfText(finished) };
  const chapters: ChapterPdf[] = [];
  // One after the other: what a long list takes while it is written would else be there for all files at once.
  for (const file of chapterFiles(document, text, beginsPage(finished))) {
    const title = `${facts.title}: ${file.title}`;
    chapters.push({ ...file, pdf: await writeFile(finished, { ...facts, title }, meaning, file.range) });
  }
  return { pdf, fileName: pdfName(document.lijst), chapters, browser, pageMap };
}

/** How many pages there are before the index: that belongs to no chapter. */
function pagesOfText({ places, pages }: FinishedPrint): number {
  return places.get(indexId)?.page ?? pages.length;
}

/** White that a heading may have above it at the top of a page, in points. */
const headingWhite = 20;

function beginsPage({ places, tops }: FinishedPrint): (id: string) => boolean {
  return (id) => {
    const place = places.get(id);
    return place !== undefined && place.top >= (tops[place.page] ?? 0) - headingWhite;
  };
}
