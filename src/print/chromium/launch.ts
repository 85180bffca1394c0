import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer';
import type { Browser, LaunchOptions as LaunchOptionsOfPuppeteer } from 'puppeteer';
import { ExpectedError } from '../../machine/expected-error.ts';
import { cacheFolder } from '../../machine/cache-folder.ts';
import { reasonOf } from '../../machine/faults.ts';
import { tightLimits } from '../../machine/limits.ts';
import { findBrowser } from './find.ts';
import type { FoundBrowser } from './find.ts';
import { writeFontConfig } from './fonts.ts';
import { sandboxObstacles } from './sandbox.ts';
import { assertRoom, makeScratch } from './scratch.ts';
import { StepTimeoutError } from './time-limits.ts';

export interface LaunchOptions {
  /** `none` for printing: the browser cannot reach anything. `loopback` for looking at a local site in tests. */
  readonly network: 'none' | 'loopback';
  /** Milliseconds the browser may take to start. */
  readonly timeout?: number;
  /** Ends the browser at once, also while it starts. */
  readonly signal?: AbortSignal;
}

export interface Launched {
  readonly browser: Browser;
  /** Where the browser came from and its version, for reports. */
  readonly description: string;
  /** Ends the browser, by force if it does not listen. Afterwards its processes and its folder are gone. */
  readonly close: () => Promise<void>;
}

/** The browser is there but does not start. The message says what it said. */
class BrowserStartError extends ExpectedError {
  override name = 'BrowserStartError';
}

/** Milliseconds a browser gets to end of its own accord. */
const farewell = 5000;

/**
 * The browser that would be started here.
 *
 * @throws BrowserNotFoundError when there is none
 */
export async function locateBrowser(): Promise<FoundBrowser> {
  return findBrowser({
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    cacheFolder: cacheFolder(),
  });
}

/**
 * Starts a headless browser with flags of our own: no network, no GPU, no hinting. The sandbox stays on except for
 * root, where Chromium cannot start with it.
 *
 * Reported: https://crbug.com/638180
 *
 * @throws BrowserNotFoundError when there is none; BrowserStartError when it stops at once; FullDiskError when there is
 *   no room for it; StepTimeoutError when it does not start in time; the reason of the signal
 */
export async function launchBrowser({ network, timeout = 30_000, signal }: LaunchOptions): Promise<Launched> {
  const found = await locateBrowser();
  const fontConfig = await writeFontConfig(join(cacheFolder(), 'fonts'));
  signal?.throwIfAborted();
  const scratch = await makeScratch();
  // Puppeteer kills the whole group of processes at this signal and removes their folder.
  const end = new AbortController();
  const stop = (): void => {
    end.abort();
  };
  signal?.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, timeout);
  try {
    // Who listens to a signal that was aborted already is never told.
    signal?.throwIfAborted();
    await assertRoom();
    const options = optionsFor(found, { fontConfig, scratch: scratch.path }, network);
    const browser = await puppeteer.launch({ ...options, signal: end.signal });
    const child = browser.process();
    // However it ends, and whoever ends it.
    const gone = child ? once(child, 'exit').then(scratch.remove) : scratch.remove();
    const close = async (): Promise<void> => {
      const force = setTimeout(stop, farewell);
      await browser.close();
      clearTimeout(force);
      await gone;
      signal?.removeEventListener('abort', stop);
    };
    return { browser, close, description: `${await browser.version()} (${found.source})` };
  } catch (error) {
    signal?.removeEventListener('abort', stop);
    const late = end.signal.aborted;
    stop();
    await scratch.remove();
    signal?.throwIfAborted();
    await assertRoom();
    if (late) throw new StepTimeoutError('starten', timeout);
    const told = `De browser start niet (${found.executablePath}, ${found.source}). Hij zei: ${reasonOf(error)}`;
    throw new BrowserStartError([told, ...(await tightLimits()), ...(await sandboxObstacles())].join('\n'));
  } finally {
    clearTimeout(timer);
  }
}

function optionsFor(
  { executablePath, libraryPath }: FoundBrowser,
  { fontConfig, scratch }: { readonly fontConfig: string; readonly scratch: string },
  network: LaunchOptions['network'],
): LaunchOptionsOfPuppeteer {
  return {
    executablePath,
    headless: 'shell',
    // Puppeteer's own folder for it would outlive us when we are killed.
    // Reported: https://github.com/puppeteer/puppeteer/pull/15216
    userDataDir: join(scratch, 'profiel'),
    // A browser on a pipe ends when we do, however that comes about, and nobody else can connect to it.
    pipe: true,
    // Every step has its own limit, which puppeteer does not know.
    timeout: 0,
    protocolTimeout: 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig,
      TMPDIR: scratch,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...(libraryPath !== null && { LD_LIBRARY_PATH: libraryPath }),
    },
    args: flagsFor(network),
  };
}

function flagsFor(network: LaunchOptions['network']): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--font-render-hinting=none',
    '--force-color-profile=srgb',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(network === 'none'
      ? ['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=http://127.0.0.1:9']
      : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
  ];
}
