import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'puppeteer';
import { readDestinations } from '../destinations.ts';
import type { Destinations } from '../destinations.ts';
import { PageTruthError } from '../page-truth.ts';
import { openPdf } from '../pdf/library.ts';
import type { Assets } from './assets.ts';
import { fitTables } from './fit.ts';
import { launchBrowser } from './launch.ts';
import { loadIntoPage } from './serve.ts';

export interface PaginateOptions {
  /** Told in words how far the work is. */
  readonly log?: (line: string) => void;
  /** Stops the work and the browser. */
  readonly signal?: AbortSignal;
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

/** Milliseconds for one step in the browser; a thousand pages take under a minute. */
const stepTimeout = 300_000;

/**
 * Prints HTML twice: a first pass finds the pages, a second prints with the numbers filled in, tagged and with
 * bookmarks.
 *
 * @param html - page whose `data-page-of` places wait for a number
 * @throws BrowserNotFoundError, MissingResourceError, PageTruthError; puppeteer's TimeoutError
 */
export async function paginate(
  html: string,
  assets: Assets,
  { log = () => undefined, signal }: PaginateOptions,
): Promise<Paginated> {
  signal?.throwIfAborted();
  const { browser, description } = await launchBrowser({ network: 'none' });
  const stop = (): void => void browser.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // What was aborted while the browser started told nobody.
    signal?.throwIfAborted();
    log(description);
    return { ...(await twoPasses(browser, html, assets, log)), browser: description };
  } catch (error) {
    // A closed browser fails in many ways; what the user asked for is the reason.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser.close();
  }
}

async function twoPasses(
  browser: Browser,
  html: string,
  assets: Assets,
  log: (line: string) => void,
): Promise<Omit<Paginated, 'browser'>> {
  const page = await browser.newPage();
  await loadIntoPage(page, html, assets, stepTimeout);
  await fitTables(page);
  let before = readDestinations(await openPdf(await printPage(page, false)));
  log(`eerste doorgang: ${String(before.total)} pagina’s, paginanummers invullen`);
  // A number that is shorter than its place was can let a line take one word more. That rarely moves a page; each
  // time it does, the numbers are filled in once more.
  for (let pass = 2; pass <= mostPasses; pass += 1) {
    await fillPageNumbers(page, before.pages);
    const pdf = await printPage(page, true);
    const document = await openPdf(pdf);
    const after = readDestinations(document);
    if (samePages(before, after)) return { pdf, document, destinations: after };
    log(`doorgang ${String(pass)}: er verschoof iets, paginanummers opnieuw invullen`);
    before = after;
  }
  throw new PageTruthError(
    `De paginanummers komen niet tot rust: na ${String(mostPasses)} doorgangen staat er nog iets op een andere pagina. Er is geen PDF gemaakt.`,
  );
}

/** Tags and bookmarks cost time, and only the last pass is for readers. */
async function printPage(page: Page, forReaders: boolean): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: forReaders,
    outline: forReaders,
    timeout: stepTimeout,
    waitForFonts: false,
  });
}

async function fillPageNumbers(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers: Record<string, number>) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      place.textContent = String(numbers[place.dataset.pageOf ?? ''] ?? '');
    }
  }, Object.fromEntries(pages));
}

function samePages(a: Destinations, b: Destinations): boolean {
  return a.total === b.total && [...a.pages].every(([id, page]) => b.pages.get(id) === page);
}
