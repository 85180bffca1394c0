import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { addressesOf, hrefOf } from '../../src/addresses.ts';
import type { Document } from '../../src/document/document.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { leavesOf } from '../../src/proof/leaves/leaves.ts';
import { realEdition, realSite } from '../edition.ts';
import { patience } from '../patience.ts';
import { serveSite } from '../site-server.ts';
import type { StaticSite } from '../site-server.ts';

let list: Document;
let site: StaticSite;
let browser: Browser;
let page: Page;
let messages: string[];

before(async () => {
  const { loaded, folder } = await realSite();
  list = loaded.document;
  site = await serveSite(folder);
  ({ browser } = await launchBrowser({ network: 'loopback' }));
});

after(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  messages = [];
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
});

afterEach(() => page.close());

/** Opens the search page as a link or a form elsewhere does. */
async function open(query: string): Promise<void> {
  await page.goto(`${site.origin}/zoeken/${query}`, { waitUntil: 'networkidle0' });
}

/** Where the served site has a block. */
function addressOf(id: string): string {
  const address = addressesOf(list).get(id);
  assert.ok(address, `the list has no ${id}`);
  return `${site.origin}${hrefOf(address)}`;
}

/** Waits until the summary says something that fits. */
async function settled(wanted: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('[data-search="summary"]')?.textContent.includes(text) === true,
    { timeout: patience },
    wanted,
  );
}

function texts(selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent.trim()));
}

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function axeFaults(): Promise<string[]> {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { passes, violations } = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} })`,
  )) as AxeResults;
  assert.ok(passes.length > 10, 'axe looked at next to nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the search page', () => {
  test('shows at once what its address asks for, under a strict policy and without a message', async () => {
    await open('?q=quid+pro+quo');
    await settled('gevonden');
    assert.deepEqual(messages, []);
    const [place] = await page.$$eval('a.search-place', (links) =>
      links.map(({ textContent, href }) => ({ textContent, href })),
    );
    const { blocks } = leavesOf(list, 'site');
    const [block, ...more] = [...blocks].flatMap(([id, { text }]) =>
      text.some(({ value }) => value.includes('quid pro quo')) ? [id] : [],
    );
    assert.ok(block !== undefined && more.length === 0, 'one block of the list has the words');
    const [, section = '', paragraph = ''] = /^(.*)\.a(\d+)$/u.exec(block) ?? [];
    const { pageMap } = await realEdition();
    const cited = `§ ${section}, alinea ${paragraph} · p. ${String(pageMap.pages[block])}`;
    assert.equal(place?.textContent, cited);
    assert.equal(place.href, addressOf(block));
    assert.deepEqual(await texts('.search-excerpt:first-of-type mark'), ['quid pro quo']);
  });

  test('leads to the block itself', async () => {
    await open('?q=quid+pro+quo');
    await settled('gevonden');
    await Promise.all([page.waitForNavigation(), page.click('.search-place')]);
    const target = await page.$eval(':target', ({ textContent }) => textContent);
    assert.match(target, /quid pro quo/);
  });

  test('searches while one types, puts it in the address and announces the number', async () => {
    await open('');
    await page.type('[data-search="field"]', 'dossier');
    await settled('“dossier”');
    assert.equal(new URL(page.url()).search, '?q=dossier');
    const [summary] = await texts('[data-search="summary"]');
    assert.deepEqual(
      (await texts('[role="status"][data-search]')).filter((text) => text !== ''),
      [summary],
    );
  });

  test('narrows by a filter and takes it back by a button', async () => {
    await open('?q=dossier&waardering=B');
    await settled('“dossier”');
    const narrow = await texts('[data-search="summary"]');
    assert.ok(await page.$eval('input[name="waardering"][value="B"]', ({ checked }) => checked));
    await page.$eval('[data-search="clear"]', (button) => {
      (button as HTMLElement).click();
    });
    await page.waitForFunction(
      (before) => document.querySelector('[data-search="summary"]')?.textContent !== before,
      {},
      narrow[0] ?? '',
    );
    assert.equal(new URL(page.url()).search, '?q=dossier');
    assert.equal(await page.$eval('input[name="waardering"][value="B"]', ({ checked }) => checked), false);
  });

  test('shows more on demand and moves focus to the first new page', async () => {
    await open('?q=bewaren');
    await settled('“bewaren”');
    const shown = (await texts('.search-pages > li')).length;
    await page.click('.search-below button');
    await page.waitForFunction(
      (before) => document.querySelectorAll('.search-pages > li').length > before,
      {},
      shown,
    );
    const focused = await page.evaluate(
      (at) => document.querySelectorAll('.search-pages > li')[at]?.contains(document.activeElement),
      shown,
    );
    assert.equal(focused, true);
  });

  test('says which word the list does not have and offers a likely one', async () => {
    await open('?q=selectieljst');
    await settled('Niets gevonden');
    assert.ok(
      (await texts('.search-below p')).some((text) =>
        text.includes('“selectieljst” komt in de lijst niet voor'),
      ),
    );
    await page.click('.search-choices button');
    await settled('“selectielijst”');
    assert.equal(
      await page.$eval('[data-search="field"]', (field) => (field as HTMLInputElement).value),
      'selectielijst',
    );
  });

  test('leads from a number straight to what it cites', async () => {
    await open('?q=§+2.1');
    await settled('“§ 2.1”');
    const [link] = await page.$$eval('.search-citation a', (links) => links.map(({ href }) => href));
    assert.equal(link, addressOf('2.1'));
  });

  test('says so when the index cannot be loaded, and tries again when asked', async () => {
    site.missing.add('/pagefind/woorden.json');
    await open('?q=dossier');
    await settled('kon niet worden geladen');
    site.missing.clear();
    await page.click('.search-below button');
    await settled('“dossier”');
  });

  for (const query of ['?q=dossier', '?q=selectieljst+bewaren', '?q=§+2.1']) {
    test(`has no fault that axe knows of at ${query}`, async () => {
      await page.setViewport({ width: 375, height: 800 });
      await open(query);
      await settled('gevonden');
      await page.$$eval('.search details', (all) => {
        for (const details of all) details.open = true;
      });
      assert.deepEqual(await axeFaults(), []);
    });
  }

  test('without scripts says where else to look', async () => {
    await page.setJavaScriptEnabled(false);
    await open('?q=dossier');
    const links = await page.$$eval('noscript a', (found) => found.map(({ href }) => new URL(href).pathname));
    assert.deepEqual(links, ['/', '/categorieen/', '/bijlagen/begrippen/']);
    assert.equal(await page.$eval('[data-search="form"]', (form) => form.checkVisibility()), false);
  });
});
