import type { Page } from 'puppeteer';
import { openPdf } from '../../pdf/open.ts';
import { printedPages } from '../printed-pages.ts';
import type { PrintedPages } from '../printed-pages.ts';
import { printPage } from './print-page.ts';

/**
 * Finds how many pages there are, and the page of some ids. It prints nothing but white: what cannot be seen takes its
 * place, and no time to draw. Other ids are left alone, for Chromium looks on every page for every id that a link
 * names. No report found.
 *
 * @param asked - the ids
 */
export async function findPages(page: Page, asked: readonly string[]): Promise<PrintedPages> {
  const others = await page.evaluateHandle((ids) => {
    document.body.style.visibility = 'hidden';
    const wanted = new Set(ids.map((id) => `#${id}`));
    const links = Array.from(document.querySelectorAll('[data-destinations] a'));
    const fragment = document.createDocumentFragment();
    fragment.append(...links.filter((link) => !wanted.has(link.getAttribute('href') ?? '')));
    return fragment;
  }, asked);
  const found = printedPages(openPdf(await printPage(page, { tagged: false })));
  await page.evaluate((links) => {
    document.body.style.visibility = '';
    document.querySelector('[data-destinations]')?.append(links);
  }, others);
  return found;
}
