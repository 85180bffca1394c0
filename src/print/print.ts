import type { PageMap } from '../document/page-map.ts';
import type { Loaded } from '../source/load.ts';
import { readAssets } from './chromium/assets.ts';
import { paginate } from './chromium/paginate.ts';
import type { PaginateOptions } from './chromium/paginate.ts';
import { printHtml } from './html/page.ts';
import { keyOf } from './key.ts';
import { toPageMap } from './page-truth.ts';

export interface Edition {
  readonly pdf: Uint8Array;
  readonly pageMap: PageMap;
  /** Which browser printed it, for reports. */
  readonly browser: string;
}

/**
 * Prints the list.
 *
 * @param loaded - the Document and its images
 * @returns the PDF, and the page of every block as its named destinations say
 * @throws BrowserNotFoundError, MissingResourceError, PageTruthError; puppeteer's TimeoutError
 */
export async function printEdition(
  loaded: Pick<Loaded, 'document' | 'images'>,
  options: PaginateOptions = {},
): Promise<Edition> {
  const html = printHtml(loaded);
  const assets = await readAssets();
  const { pdf, destinations, browser } = await paginate(html, assets, options);
  return { pdf, browser, pageMap: toPageMap(destinations, loaded.document, keyOf(html, assets)) };
}
