import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer';
import { defined } from '../../diagnostics/defined.ts';
import { openPdf } from '../../pdf/library.ts';
import { pageNumbersIn } from '../html/page-of.ts';
import { PageTruthError } from '../page-truth.ts';
import { joined, pagesBefore, printedPages, samePages, shifted } from '../printed-pages.ts';
import type { PrintedPages } from '../printed-pages.ts';
import type { Assets } from './assets.ts';
import { fillPageNumbers } from './fill-pages.ts';
import { findPages } from './find-pages.ts';
import { withLaidOut } from './laid-out.ts';
import type { LaidOut, LayOutOptions } from './laid-out.ts';
import { assertImages, blocksOf } from './missing.ts';
import { printPage } from './print-page.ts';
import { estimatePages, within } from './time-limits.ts';

export interface PaginateOptions extends LayOutOptions {
  /** File and line of a block, to name it in errors. */
  readonly sourceOf?: (block: string) => string | null;
}

/** A print in the parts it was made in. */
export interface PrintedParts {
  /** As the browser made them, read into objects. */
  readonly documents: readonly PDFDocument[];
  /** Pages of the whole. */
  readonly destinations: PrintedPages;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/** Prints before giving up on numbers that go on changing what they count. */
const mostPasses = 6;

/** Gives work one of the parts, laid out in a browser. */
type WithPart = <T>(html: string, work: (part: LaidOut) => Promise<T>) => Promise<T>;

/**
 * Prints HTML twice, for Chromium's CSS cannot refer to pages: a first pass finds them, a second prints with the numbers
 * filled in and tagged. Of several parts every print has a browser of its own, so that the memory of one is given back
 * before the next; one part stays where it is.
 *
 * Reported: https://bugs.chromium.org/p/chromium/issues/detail?id=368053
 *
 * @param parts - pages of HTML whose `data-page-of` places wait for a number; each begins on a page of its own
 * @throws ExpectedError for what a person can mend; the reason of the signal
 */
export async function paginate(
  parts: readonly string[],
  assets: Assets,
  options: PaginateOptions,
): Promise<PrintedParts> {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0)
    return printInPasses(parts, async (html, work) => withLaidOut(html, assets, options, work), options);
  return withLaidOut(only, assets, { ...options, started: options.log }, async (part) =>
    printInPasses(parts, async (_, work) => work(part), options),
  );
}

async function printInPasses(
  parts: readonly string[],
  withPart: WithPart,
  options: PaginateOptions,
): Promise<PrintedParts> {
  const { log = () => undefined } = options;
  const found = await firstPass(parts, withPart, options);
  let before = found.pages;
  // A number that is shorter than its place was can let a line take one word more. That rarely moves a page; each
  // time it does, the numbers are filled in once more.
  for (let pass = 2; ; pass += 1) {
    const documents: PDFDocument[] = [];
    for (const [index, html] of parts.entries()) {
      if (parts.length > 1) log(`doorgang ${String(pass)}: ${partName(parts, index)}`);
      documents.push(await withPart(html, async (part) => printFilled(part, before, index)));
    }
    const after = documents.map(printedPages);
    if (after.every((part, index) => samePages(defined(before[index], 'such part'), part)))
      return { documents, destinations: joined(after), browser: found.browser };
    assertSettles(pass);
    if (parts.length === 1)
      log(`doorgang ${String(pass)}: er verschoof iets, paginanummers opnieuw invullen`);
    before = after;
  }
}

/** Finds the pages of each part, and which browser prints them. */
async function firstPass(
  parts: readonly string[],
  withPart: WithPart,
  { log = () => undefined, sourceOf = () => null }: PaginateOptions,
): Promise<{ readonly pages: readonly PrintedPages[]; readonly browser: string }> {
  const numbered = parts.flatMap(pageNumbersIn);
  const pages: PrintedPages[] = [];
  let told = '';
  for (const [index, html] of parts.entries()) {
    if (parts.length > 1) log(`eerste doorgang: ${partName(parts, index)}`);
    const found = await withPart(html, async ({ page, broken, limits, browser }) => {
      if (parts.length > 1 && told === '') log(browser);
      told = browser;
      const asked = [...numbered, ...blocksOf(broken)];
      const printed = await within('drukken', limits.print(estimatePages(html)), findPages(page, asked));
      assertImages(broken, shifted(printed.pages, pagesBefore(pages, index)), sourceOf);
      return printed;
    });
    pages.push(found);
  }
  if (parts.length === 1)
    log(`eerste doorgang: ${String(joined(pages).total)} pagina’s, paginanummers invullen`);
  return { pages, browser: told };
}

function partName(parts: readonly string[], index: number): string {
  return `deel ${String(index + 1)} van ${String(parts.length)}`;
}

/**
 * Prints one part with the page numbers of the whole.
 *
 * @param before - the pages of all parts, as the last pass found them
 */
async function printFilled(
  { page, limits }: LaidOut,
  before: readonly PrintedPages[],
  index: number,
): Promise<PDFDocument> {
  const whole = joined(before);
  const own = defined(before[index], `part ${String(index + 1)} of the last pass`).total;
  await within('laden', limits.load, fillPageNumbers(page, whole.pages));
  // Alone it counts right by itself.
  if (before.length > 1)
    await within('laden', limits.load, countFrom(page, pagesBefore(before, index) + 1, whole.total));
  return openPdf(await within('drukken', limits.print(own), printPage(page, { tagged: true })));
}

/** @throws PageTruthError when so many passes have not been enough */
function assertSettles(passes: number): void {
  if (passes < mostPasses) return;
  throw new PageTruthError(
    `De paginanummers komen niet tot rust: na ${String(mostPasses)} doorgangen staat er nog iets op een andere pagina. Er is geen PDF gemaakt.`,
  );
}

/** The foot counts from the page number of the first page, up to the total of all parts. */
async function countFrom(page: Page, first: number, total: number): Promise<void> {
  const css = `:root { --pages: "${String(total)}"; } @page :first { counter-set: page ${String(first)}; }`;
  await page.evaluate((rules: string) => {
    const style = document.querySelector('#telling');
    if (style) style.textContent = rules;
  }, css);
}
