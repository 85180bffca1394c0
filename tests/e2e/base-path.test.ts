import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { patience } from '../patience.ts';
import { serveSite } from '../site-server.ts';
import type { StaticSite } from '../site-server.ts';
import { faultsOf } from './link-faults.ts';
import type { LinkedSite } from './link-faults.ts';
import { readLinkedSite, styleAddresses } from './linked-site.ts';

const root = join(import.meta.dirname, '../..');
const base = '/lijst/';
let folder: string;
let browser: Browser;
let server: StaticSite;
let site: LinkedSite;

async function build(out: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), '--uit', out], {
    cwd: root,
    env: { ...process.env, INZAGE_BASIS: base },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`The build ended with ${String(code)}:\n${said.join('')}`);
}

before(async () => {
  // Within the repository: builds to folders outside it share one of Astro's and cannot run at the same time.
  folder = await mkdtemp(join(root, 'node_modules/.cache/inzage/basis-'));
  await build(join(folder, 'site'));
  ({ browser } = await launchBrowser({ network: 'loopback' }));
  server = await serveSite(join(folder, 'site'), base);
  site = await readLinkedSite(join(folder, 'site'), browser, base);
});

after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a site below a folder of its server', () => {
  test('has no link and no resource outside that folder, and none that is dead', async () => {
    assert.ok(site.pages.size > 50);
    const faults = [...site.pages].flatMap(([path, { links, resources }]) =>
      faultsOf([...links, ...resources], path, site).map((fault) => `${path}: ${fault}`),
    );
    const sheets = await styleAddresses(site.folder);
    const styleFaults = sheets.flatMap(({ sheet, addresses }) => faultsOf(addresses, sheet, site));
    assert.deepEqual([...faults, ...styleFaults], []);
  });

  test('has the folder in what scripts and search engines read', async () => {
    const pages = JSON.parse(await readFile(join(site.folder, 'paginas.json'), 'utf8')) as string[];
    const sitemap = await readFile(join(site.folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address);
    assert.ok(pages.length > 0 && listed.length > 0);
    assert.deepEqual(faultsOf([...pages, ...listed], '/', site), []);
    assert.match(await readFile(join(site.folder, 'robots.txt'), 'utf8'), /\/lijst\/sitemap\.xml$/m);
  });

  test('jumps to a page of the PDF', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${base}over/?p=20`);
    await page.waitForFunction(() => !location.search.includes('p='), { timeout: 5000 });
    const pages = JSON.parse(await readFile(join(site.folder, 'paginas.json'), 'utf8')) as string[];
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, pages[19]);
  });

  test('searches, and its results lead into the folder', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${base}`);
    await page.type('#zoekveld', 'dossier');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.search-pages > li', { timeout: patience });
    const links = await page.$$eval('.search-pages a', (all) =>
      all.map(({ pathname, hash }) => pathname + hash),
    );
    assert.ok(links.length > 0);
    assert.deepEqual(faultsOf(links, '/zoeken/', site), []);
  });
});
