import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { watchForCrash } from './crash.ts';
import { launchBrowser } from './launch.ts';
import { within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

export interface SessionOptions {
  readonly limits: TimeLimits;
  /** Ends the browser at once. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Gives work an empty page in a browser of its own, without network. When the work is done, or fails, or is broken
 * off, nothing of the browser is left: no process and no folder.
 *
 * @throws BrowserNotFoundError, BrowserStartError, StepTimeoutError, BrowserCrashError; the reason of the signal; and
 *   what the work throws
 */
export async function withPage<T>(
  { limits, signal }: SessionOptions,
  work: (page: Page, browser: string) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const { browser, description, close } = await launchBrowser({
    network: 'none',
    timeout: limits.start,
    ...(signal && { signal }),
  });
  try {
    const page = await within('starten', limits.start, emptyPage(browser));
    const watch = watchForCrash(browser, page);
    try {
      return await Promise.race([work(page, description), watch.crash]);
    } catch (error) {
      // Work under which the browser goes away fails in many ways, some before the crash is told; that is the reason.
      await Promise.race([watch.crash, setTimeout(watch.crashed() ? 5000 : 200, undefined, { ref: false })]);
      throw error;
    }
  } catch (error) {
    // What the user asked for is the reason of all that came after it.
    signal?.throwIfAborted();
    throw error;
  } finally {
    await close();
  }
}

/** A browser comes with a page; another would take it a moment. */
async function emptyPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}
