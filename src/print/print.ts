import { createHash } from 'node:crypto';
import type { Browser, Page } from 'puppeteer';
import type { PageMap } from '../document/page-map.ts';
import type { Loaded } from '../source/load.ts';
import { readAssets } from './assets.ts';
import type { Assets } from './assets.ts';
import { launchBrowser } from './chromium/launch.ts';
import { readDestinations } from './destinations.ts';
import type { Destinations } from './destinations.ts';
import { printHtml } from './html/page.ts';
import { loadIntoPage } from './serve.ts';

export interface PrintOptions {
  /** Told in words how far the work is. */
  readonly log?: (line: string) => void;
  /** Stops the work and the browser. */
  readonly signal?: AbortSignal;
}

export interface Printed {
  readonly pdf: Uint8Array;
  readonly pageMap: PageMap;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/** Page numbers that do not settle, or that the finished PDF contradicts. */
export class PageTruthError extends Error {
  override name = 'PageTruthError';
}

/** Milliseconds for one step in the browser; a thousand pages take under a minute. */
const stepTimeout = 300_000;

/**
 * Prints the list: a first pass finds the pages, a second one prints with the page numbers filled in and tagged.
 *
 * @param loaded - the Document and its images
 * @returns the PDF, and the page of every block as its named destinations say
 * @throws BrowserNotFoundError, MissingResourceError, PageTruthError; puppeteer's TimeoutError
 */
export async function printEdition(loaded: Pick<Loaded, 'document' | 'images'>, { log = () => undefined, signal }: PrintOptions = {}): Promise<Printed> {
  const html = printHtml(loaded);
  const assets = await readAssets();
  signal?.throwIfAborted();
  const { browser, description } = await launchBrowser({ network: 'none' });
  const stop = (): void => void browser.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    log(`browser: ${description}`);
    const { pdf, destinations } = await paginate(browser, html, assets, log);
    return { pdf, pageMap: toPageMap(destinations, loaded, printKey(html, assets)), browser: description };
  } finally {
    signal?.removeEventListener('abort', stop);
    await browser.close();
  }
}

/** SHA-256 of everything the pages depend on but the browser: print HTML, stylesheet and fonts. */
export function printKey(html: string, assets: Assets): string {
  const hash = createHash('sha256').update(html);
  for (const [path, { body }] of assets) hash.update(path).update(body);
  return hash.digest('hex');
}

async function paginate(browser: Browser, html: string, assets: Assets, log: (line: string) => void): Promise<{ pdf: Uint8Array; destinations: Destinations }> {
  const page = await browser.newPage();
  await loadIntoPage(page, html, assets, stepTimeout);
  let before = await readDestinations(await printPage(page, { tagged: false }));
  log(`eerste doorgang: ${String(before.total)} pagina’s`);
  // Filling in numbers moves nothing, so one pass more is enough; a second would only follow a layout we did not foresee.
  for (let pass = 2; pass <= 3; pass += 1) {
    await fillPageNumbers(page, before.pages);
    const pdf = await printPage(page, { tagged: true });
    const after = await readDestinations(pdf);
    if (samePages(before, after)) return { pdf, destinations: after };
    before = after;
  }
  throw new PageTruthError('De paginanummers komen niet tot rust: na drie doorgangen staat er nog iets op een andere pagina. Er is geen PDF gemaakt.');
}

async function printPage(page: Page, { tagged }: { tagged: boolean }): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged, timeout: stepTimeout, waitForFonts: false });
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

/** Every citable block must have a page, in the order of the document. */
function toPageMap({ total, pages }: Destinations, { document }: Pick<Loaded, 'document'>, key: string): PageMap {
  const missing = document.blocks.filter(({ id }) => !pages.has(id));
  const [first] = missing;
  if (first) {
    const { file, line } = first.source;
    throw new PageTruthError(`Van ${String(missing.length)} blokken staat de pagina niet in de PDF, als eerste ${first.id} (${file}:${String(line)}). Er is geen PDF gemaakt.`);
  }
  return { total, key, pages: Object.fromEntries(document.blocks.map(({ id }) => [id, pages.get(id) ?? 0])) };
}
