import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer';
import { openBrowser, openPage } from '../browser.ts';
import { siteElsewhere } from '../edition.ts';
import { serveSite } from '../site-server.ts';
import type { StaticSite } from '../site-server.ts';
import { faultsOf } from './link-faults.ts';
import type { LinkedSite } from './link-faults.ts';
import { readLinkedSite, styleAddresses } from './linked-site.ts';

let base: string;
let browser: Browser;
let server: StaticSite;
let site: LinkedSite;

before(async () => {
  const { folder, base: below } = await siteElsewhere();
  base = below;
  ({ browser } = await openBrowser());
  server = await serveSite(folder, base);
  site = await readLinkedSite(folder, browser, base);
});

after(async () => {
  await browser.close();
  await server.close();
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
    const robots = await readFile(join(site.folder, 'robots.txt'), 'utf8');
    assert.match(robots, new RegExp(`${base}sitemap\\.xml$`, 'm'));
  });

  test('jumps to a page of the PDF', async () => {
    const page = await openPage(browser);
    await page.goto(`${server.origin}${base}over/?p=20`);
    await page.waitForFunction(() => !location.search.includes('p='));
    const pages = JSON.parse(await readFile(join(site.folder, 'paginas.json'), 'utf8')) as string[];
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, pages[19]);
  });

  test('searches, and its results lead into the folder', async () => {
    const page = await openPage(browser);
    await page.goto(`${server.origin}${base}`);
    await page.type('#zoek', 'dossier');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.search-pages > li');
    const links = await page.$$eval('.search-pages a', (all) =>
      all.map(({ pathname, hash }) => pathname + hash),
    );
    assert.ok(links.length > 0);
    assert.deepEqual(faultsOf(links, '/zoeken/', site), []);
  });
});
