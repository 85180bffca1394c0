import { once } from 'node:events';
import type { Browser, Page } from 'puppeteer';
import { ExpectedError } from '../../machine/expected-error.ts';
import { tightLimits } from '../../machine/limits.ts';

/** The browser, or the page in it, ended of itself. */
export class BrowserCrashError extends ExpectedError {
  override name = 'BrowserCrashError';
  /** In a few words, for the log. */
  readonly reason: string;

  /**
   * @param reason - in a few words
   * @param again - of a second end: the first one, and what may have caused both
   */
  constructor(
    reason: string,
    again?: { readonly first: BrowserCrashError; readonly causes: readonly string[] },
  ) {
    super(
      again === undefined
        ? `De browser is gestopt tijdens het maken van de PDF: ${reason}.`
        : `De browser is twee keer gestopt tijdens het maken van de PDF: eerst ${again.first.reason}, daarna ${reason}. Er is geen PDF gemaakt.\n${again.causes.join('\n') || likely}`,
    );
    this.reason = reason;
  }
}

const likely = 'Vaak is er dan te weinig geheugen: sluit andere programma’s en probeer het opnieuw.';

/** Watches over a browser and the pages in it. */
export interface Watch {
  /** Whether one of them has ended. */
  readonly crashed: () => boolean;
  /** Rejects with a BrowserCrashError when one of them ends. */
  readonly crash: Promise<never>;
  /** Watches over a page too. */
  readonly over: (page: Page) => void;
}

/** Milliseconds to wait for how a process ended, after its connection is gone. */
const patience = 2000;

export function watchForCrash(browser: Browser): Watch {
  let crashed = false;
  const { promise: crash, reject } = Promise.withResolvers<never>();
  const end = (reason: string): void => {
    reject(new BrowserCrashError(reason));
  };
  browser.once('disconnected', () => {
    crashed = true;
    void endOf(browser).then(end);
  });
  const over = (page: Page): void => {
    page.once('error', () => {
      crashed = true;
      end('de pagina is vastgelopen');
    });
  };
  // A browser that is closed when all is done disconnects too, and then nobody is waiting for this.
  crash.catch(() => undefined);
  return { crashed: () => crashed, crash, over };
}

async function endOf(browser: Browser): Promise<string> {
  const child = browser.process();
  if (child === null) return 'de verbinding is verbroken';
  if (child.exitCode === null && child.signalCode === null)
    await once(child, 'exit', { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (child.signalCode !== null) return `het proces is beëindigd met ${child.signalCode}`;
  return child.exitCode === null
    ? 'de verbinding is verbroken'
    : `het proces is gestopt met code ${String(child.exitCode)}`;
}

/**
 * Does work again, once, when the browser crashes under it: a crash is often chance.
 *
 * @param work - starts a browser of its own
 * @param log - told why there is a second time
 * @throws BrowserCrashError when the second browser crashes too, with both reasons
 */
export async function retryAfterCrash<T>(work: () => Promise<T>, log: (line: string) => void): Promise<T> {
  try {
    return await work();
  } catch (first) {
    if (!(first instanceof BrowserCrashError)) throw first;
    log(`de browser is gestopt (${first.reason}); nog een keer, met een nieuwe`);
    try {
      return await work();
    } catch (second) {
      if (!(second instanceof BrowserCrashError)) throw second;
      throw new BrowserCrashError(second.reason, { first, causes: await tightLimits() });
    }
  }
}
