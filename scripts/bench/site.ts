import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer';
import { defined } from '../../src/diagnostics/defined.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { listen } from '../preview/listen.ts';
import { serveSite } from '../preview/serve-site.ts';

/** What a page costs a reader who comes for the first time. */
export interface Load {
  /** Bytes over the wire, headers included. */
  readonly bytes: number;
  readonly requests: readonly string[];
  /** Requests to anyone else: there must be none. */
  readonly foreign: readonly string[];
}

export interface SiteLoads {
  /** Bytes of the home page and of what its HTML names, text gzipped. */
  readonly homeFiles: number;
  readonly home: Load;
  readonly search: Load;
}

/** Opens home page and a first search of a built site in a real browser. */
export async function measureSite(folder: string): Promise<SiteLoads> {
  const { server, port } = await listen(serveSite({ folder, base: '/' }), 0);
  const origin = `http://127.0.0.1:${port}`;
  const { browser } = await launchBrowser({ network: 'loopback' });
  try {
    return {
      homeFiles: await filesOf(folder),
      home: await load(browser, origin, '/', async (page) => page.waitForNetworkIdle()),
      search: await load(browser, origin, '/zoeken/?q=dossier', awaitResults),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function filesOf(folder: string): Promise<number> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const named = html.matchAll(/<(?:script|img|link)\b[^>]*?\b(?:src|href)="(\/[^"]+)"[^>]*>/g);
  // A link to the PDF or to another page is not loaded with this one.
  const loaded = [...named]
    .filter(([tag]) => !/rel="(?:alternate|canonical|next|prev)"/.test(tag))
    .map(([tag, path]) => defined(path, `the address in ${tag}`));
  const sizes = [...new Set(['/index.html', ...loaded])].map(async (path) => {
    const bytes = await readFile(join(folder, path));
    return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function awaitResults(page: Page): Promise<void> {
  await page.waitForSelector('.search-excerpt', { timeout: 30_000 });
  await page.waitForNetworkIdle();
}

async function load(
  browser: Browser,
  origin: string,
  path: string,
  ready: (page: Page) => Promise<void>,
): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    let bytes = 0;
    const session = await page.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    const response = await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    if (response?.ok() !== true) throw new Error(`${path} geeft ${String(response?.status())}.`);
    await ready(page);
    const foreign = requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url));
    return { bytes, requests: requests.map((url) => url.replace(origin, '')), foreign };
  } finally {
    await context.close();
  }
}
