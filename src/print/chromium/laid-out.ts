import type { Page } from 'puppeteer';
import type { Assets } from './assets.ts';
import { retryAfterCrash } from './crash.ts';
import { fitTables } from './fit.ts';
import { loadIntoPage } from './serve.ts';
import type { BrokenImage } from './serve.ts';
import { withPage } from './session.ts';
import { timeLimits, within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

export interface LayOutOptions {
  /** Told in words how far the work is. */
  readonly log?: (line: string) => void;
  /** Stops the work and the browser. */
  readonly signal?: AbortSignal;
  /** By default what suits the size of the HTML. */
  readonly limits?: TimeLimits;
}

/** How one piece of HTML is laid out. */
interface OneLayOut extends LayOutOptions {
  /** Told which browser has started, before it has anything to do. */
  readonly started?: ((browser: string) => void) | undefined;
}

/** HTML in a browser, ready to be printed. */
export interface LaidOut {
  readonly page: Page;
  /** Images that cannot be shown. */
  readonly broken: readonly BrokenImage[];
  readonly limits: TimeLimits;
  /** Which browser it is, for reports. */
  readonly browser: string;
}

/**
 * Loads HTML into a browser of its own, makes its tables fit, and gives it to work. A browser that crashes gets one
 * successor, in which the work begins again.
 *
 * @throws ExpectedError for what a person can mend; the reason of the signal; and what the work throws
 */
export async function withLaidOut<T>(
  html: string,
  assets: Assets,
  { log = () => undefined, started, signal, limits = timeLimits(html) }: OneLayOut,
  work: (laidOut: LaidOut) => Promise<T>,
): Promise<T> {
  const attempt = async (): Promise<T> =>
    withPage({ limits, signal }, async (page, browser) => {
      started?.(browser);
      const broken = await loadIntoPage(page, html, assets, limits.load);
      await within('laden', limits.load, fitTables(page));
      return work({ page, broken, limits, browser });
    });
  return retryAfterCrash(attempt, log);
}
