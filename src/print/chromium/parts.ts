import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer';
import { readDestinations } from '../destinations.ts';
import type { Destinations } from '../destinations.ts';
import { pageNumbersIn } from '../html/page-of.ts';
import { openPdf } from '../pdf/library.ts';
import type { Assets } from './assets.ts';
import { retryAfterCrash } from './crash.ts';
import { findPages } from './find-pages.ts';
import { assertImages, blocksOf } from './missing.ts';
import { assertSettles, fillPageNumbers, layOut, paginate, samePages } from './paginate.ts';
import type { PaginateOptions } from './paginate.ts';
import { printPage } from './print-page.ts';
import type { BrokenImage } from './serve.ts';
import { withPage } from './session.ts';
import { estimatePages, timeLimits, within } from './time-limits.ts';

/** A print in the parts it was made in. */
export interface PrintedParts {
  readonly documents: readonly PDFDocument[];
  /** Pages of the whole. */
  readonly destinations: Destinations;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/** Which pages of the whole a part has. */
interface Stretch {
  /** Page number of its first page. */
  readonly first: number;
  readonly total: number;
}

/**
 * Prints a list that is divided into parts, as `paginate` does with one. Every print has a browser of its own, so that
 * the memory of one part is given back before the next.
 *
 * @param parts - pages of HTML; each begins on a page of its own
 * @throws what `expectedPrintErrors` names; the reason of the signal
 */
export async function paginateParts(
  parts: readonly string[],
  assets: Assets,
  options: PaginateOptions,
): Promise<PrintedParts> {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) {
    const { document, destinations, browser } = await paginate(only, assets, options);
    return { documents: [document], destinations, browser };
  }
  const { log = () => undefined, sourceOf = () => null } = options;
  const asked = parts.flatMap(pageNumbersIn);
  let browser = '';
  let before: Destinations[] = [];
  for (const [index, html] of parts.entries()) {
    log(`eerste doorgang: deel ${String(index + 1)} van ${String(parts.length)}`);
    const printed = await onPage(html, assets, options, async (page, broken) => {
      const destinations = await findPages(page, [...asked, ...blocksOf(broken)]);
      assertImages(broken, shifted(destinations.pages, pagesBefore(before, index)), sourceOf);
      return destinations;
    });
    before = [...before, printed.outcome];
    browser = printed.browser;
  }
  log(browser);
  for (let pass = 2; ; pass += 1) {
    const whole = join(before);
    const documents: PDFDocument[] = [];
    for (const [index, html] of parts.entries()) {
      log(`doorgang ${String(pass)}: deel ${String(index + 1)} van ${String(parts.length)}`);
      const stretch = { first: pagesBefore(before, index) + 1, total: whole.total };
      const { outcome } = await onPage(html, assets, options, async (page) => {
        await fillPageNumbers(page, whole.pages);
        await countFrom(page, stretch);
        return openPdf(await printPage(page, { tagged: true }));
      });
      documents.push(outcome);
    }
    const after = documents.map(readDestinations);
    if (after.every((part, index) => samePages(before[index] ?? part, part)))
      return { documents, destinations: join(after), browser };
    assertSettles(pass);
    before = after;
  }
}

async function onPage<T>(
  html: string,
  assets: Assets,
  { log = () => undefined, signal, limits = timeLimits(html) }: PaginateOptions,
  print: (page: Page, broken: readonly BrokenImage[]) => Promise<T>,
): Promise<{ readonly outcome: T; readonly browser: string }> {
  const work = async (): Promise<{ outcome: T; browser: string }> =>
    withPage({ limits, signal }, async (page, browser) => {
      const broken = await layOut(page, html, assets, limits);
      const outcome = await within('drukken', limits.print(estimatePages(html)), print(page, broken));
      return { outcome, browser };
    });
  return retryAfterCrash(work, log);
}

/** The foot counts on from the part before, up to the total of all. */
async function countFrom(page: Page, { first, total }: Stretch): Promise<void> {
  const css = `:root { --pages: "${String(total)}"; } @page :first { counter-set: page ${String(first)}; }`;
  await page.evaluate((rules: string) => {
    const style = document.querySelector('#telling');
    if (style) style.textContent = rules;
  }, css);
}

function pagesBefore(parts: readonly Destinations[], index: number): number {
  return parts.slice(0, index).reduce((sum, { total }) => sum + total, 0);
}

function shifted(pages: ReadonlyMap<string, number>, by: number): Map<string, number> {
  return new Map([...pages].map(([id, page]) => [id, page + by]));
}

function join(parts: readonly Destinations[]): Destinations {
  const pages = new Map<string, number>();
  for (const [index, part] of parts.entries())
    for (const [id, page] of shifted(part.pages, pagesBefore(parts, index))) pages.set(id, page);
  return { total: pagesBefore(parts, parts.length), pages };
}
