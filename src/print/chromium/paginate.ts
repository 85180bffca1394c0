import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer';
import { readDestinations } from '../destinations.ts';
import type { Destinations } from '../destinations.ts';
import { PageTruthError } from '../page-truth.ts';
import { pageNumbersIn } from '../html/page-of.ts';
import { openPdf } from '../pdf/library.ts';
import type { Assets } from './assets.ts';
import { retryAfterCrash } from './crash.ts';
import { findPages } from './find-pages.ts';
import { fitTables } from './fit.ts';
import { assertImages, blocksOf } from './missing.ts';
import { printPage } from './print-page.ts';
import { loadIntoPage } from './serve.ts';
import type { BrokenImage } from './serve.ts';
import { withPage } from './session.ts';
import { estimatePages, timeLimits, within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

export interface PaginateOptions {
  /** Told in words how far the work is. */
  readonly log?: (line: string) => void;
  /** Stops the work and the browser. */
  readonly signal?: AbortSignal;
  /** By default what suits the size of the HTML. */
  readonly limits?: TimeLimits;
  /** File and line of a block, to name it in errors. */
  readonly sourceOf?: (block: string) => string | null;
}

export interface Paginated {
  /** The file as the browser made it. */
  readonly pdf: Uint8Array;
  /** The same, read into objects. */
  readonly document: PDFDocument;
  readonly destinations: Destinations;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/** Prints before giving up on numbers that go on changing what they count. */
const mostPasses = 6;

/** What both passes need to know. */
interface Work {
  readonly html: string;
  readonly assets: Assets;
  readonly limits: TimeLimits;
  readonly log: (line: string) => void;
  readonly sourceOf: (block: string) => string | null;
}

/**
 * Prints HTML twice: a first pass finds the pages, a second prints with the numbers filled in and
 * tagged. A browser that crashes gets one successor.
 *
 * @param html - page whose `data-page-of` places wait for a number
 * @throws what `expectedPrintErrors` names; the reason of the signal
 */
export async function paginate(
  html: string,
  assets: Assets,
  { log = () => undefined, signal, limits = timeLimits(html), sourceOf = () => null }: PaginateOptions,
): Promise<Paginated> {
  const print = async (): Promise<Paginated> =>
    withPage({ limits, signal }, async (page, browser) => {
      log(browser);
      return { ...(await twoPasses(page, { html, assets, limits, log, sourceOf })), browser };
    });
  return retryAfterCrash(print, log);
}

async function twoPasses(
  page: Page,
  { html, assets, limits, log, sourceOf }: Work,
): Promise<Omit<Paginated, 'browser'>> {
  const broken = await layOut(page, html, assets, limits);
  const asked = [...pageNumbersIn(html), ...blocksOf(broken)];
  let before = await within('drukken', limits.print(estimatePages(html)), findPages(page, asked));
  assertImages(broken, before.pages, sourceOf);
  log(`eerste doorgang: ${String(before.total)} pagina’s, paginanummers invullen`);
  // A number that is shorter than its place was can let a line take one word more. That rarely moves a page; each
  // time it does, the numbers are filled in once more.
  for (let pass = 2; ; pass += 1) {
    await within('laden', limits.load, fillPageNumbers(page, before.pages));
    const pdf = await within('drukken', limits.print(before.total), printPage(page, { tagged: true }));
    const document = await openPdf(pdf);
    const after = readDestinations(document);
    if (samePages(before, after)) return { pdf, document, destinations: after };
    assertSettles(pass);
    log(`doorgang ${String(pass)}: er verschoof iets, paginanummers opnieuw invullen`);
    before = after;
  }
}

/**
 * Loads HTML and makes its tables fit.
 *
 * @returns the images that cannot be shown
 */
export async function layOut(
  page: Page,
  html: string,
  assets: Assets,
  limits: TimeLimits,
): Promise<readonly BrokenImage[]> {
  const broken = await loadIntoPage(page, html, assets, limits.load);
  await within('laden', limits.load, fitTables(page));
  return broken;
}

/** @throws PageTruthError when so many passes have not been enough */
export function assertSettles(passes: number): void {
  if (passes < mostPasses) return;
  throw new PageTruthError(
    `De paginanummers komen niet tot rust: na ${String(mostPasses)} doorgangen staat er nog iets op een andere pagina. Er is geen PDF gemaakt.`,
  );
}

/** Fills in every page number that the page waits for. */
export async function fillPageNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers: Record<string, number>) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      place.textContent = String(numbers[place.dataset.pageOf ?? ''] ?? '');
    }
  }, Object.fromEntries(pages));
}

/** Whether everything still begins on the page it began on. */
export function samePages(a: Destinations, b: Destinations): boolean {
  return a.total === b.total && [...a.pages].every(([id, page]) => b.pages.get(id) === page);
}
