import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import type { Browser } from 'puppeteer';
import { findBrowser } from './find.ts';
import { writeFontConfig } from './fonts.ts';

/** Folder for what can be made again: unpacked browsers, font caches, the last print. */
const cacheFolder = join(
  fileURLToPath(new URL('../../..', import.meta.url)),
  'node_modules',
  '.cache',
  'inzage',
);

export interface LaunchOptions {
  /** `none` for printing: the browser cannot reach anything. `loopback` for looking at a local site in tests. */
  readonly network: 'none' | 'loopback';
  /** Milliseconds the browser may take to start. */
  readonly timeout?: number;
}

export interface Launched {
  readonly browser: Browser;
  /** Where the browser came from and its version, for reports. */
  readonly description: string;
}

/**
 * Starts a headless browser with flags of our own: no network, no GPU, no hinting. The sandbox stays on except for
 * root, where Chromium cannot start with it.
 *
 * @throws BrowserNotFoundError when there is none; puppeteer's TimeoutError when it does not start in time
 */
export async function launchBrowser({ network, timeout = 30_000 }: LaunchOptions): Promise<Launched> {
  const found = await findBrowser({
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    cacheFolder,
  });
  const fontConfig = await writeFontConfig(join(cacheFolder, 'fonts'));
  const browser = await puppeteer.launch({
    executablePath: found.executablePath,
    headless: 'shell',
    timeout,
    // Long documents take minutes to print; the step that prints sets its own limit.
    protocolTimeout: 0,
    handleSIGINT: false,
    handleSIGTERM: false,
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      ...(found.libraryPath !== null && { LD_LIBRARY_PATH: found.libraryPath }),
    },
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(network === 'none'
        ? ['--host-resolver-rules=MAP * ~NOTFOUND', '--proxy-server=http://127.0.0.1:9']
        : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
    ],
  });
  return { browser, description: `${await browser.version()} (${found.source})` };
}
