import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer';
import { watchForCrash } from './crash.ts';
import type { Watch } from './crash.ts';
import { launchBrowser } from './launch.ts';
import { within } from './time-limits.ts';
import type { TimeLimits } from './time-limits.ts';

export interface SessionOptions {
  readonly limits: TimeLimits;
  /** Ends the browser at once. */
  readonly signal: AbortSignal | undefined;
}

/** A browser at work. */
export interface Session {
  /** An empty page: the first is there, others are made. */
  readonly open: () => Promise<Page>;
  /** Which browser it is, for reports. */
  readonly browser: string;
}

/**
 * Gives work a browser of its own, without network. When the work is done, or fails, or is broken off, nothing of the
 * browser is left: no process and no folder.
 *
 * @throws BrowserNotFoundError, BrowserStartError, StepTimeoutError, BrowserCrashError; the reason of the signal; and
 *   what the work throws
 */
export async function withBrowser<T>(
  { limits, signal }: SessionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const { browser, description, close } = await launchBrowser({
    network: 'none',
    timeout: limits.start,
    ...(signal && { signal }),
  });
  try {
    const watch = watchForCrash(browser);
    const open = await pagesOf(browser, watch, limits);
    try {
      return await Promise.race([work({ open, browser: description }), watch.crash]);
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

/** A browser comes with a page, which is watched over at once; another would take it a moment. */
async function pagesOf(browser: Browser, watch: Watch, limits: TimeLimits): Promise<Session['open']> {
  const watched = async (opening: Promise<Page>): Promise<Page> => {
    const page = await within('starten', limits.start, opening);
    watch.over(page);
    return page;
  };
  const present = browser.pages().then(async ([page]) => page ?? browser.newPage());
  let first: Page | null = await watched(present);
  return async () => {
    const page = first;
    first = null;
    return page ?? watched(browser.newPage());
  };
}
