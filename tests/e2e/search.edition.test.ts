import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { realEdition } from '../edition.ts';
import { messagesOf, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let page: Page;

before(async () => {
  open = await site();
});

beforeEach(async () => {
  page = await newTab(await site());
});

/** Waits for results, which come after the page. */
async function settled(): Promise<void> {
  await page.waitForSelector('.search-pages > li');
}

async function press(key: 'Enter'): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

describe('a search', () => {
  for (const path of ['/', '/nergens/']) {
    test(`begins at ${path}, by keyboard, and shows its results`, async () => {
      await page.goto(`${open.origin}${path}`);
      await page.focus('header input[name="q"]');
      await page.keyboard.type('quid pro quo');
      await press('Enter');
      await settled();
      const { pathname, searchParams } = new URL(page.url());
      assert.deepEqual([pathname, searchParams.get('q')], ['/zoeken/', 'quid pro quo']);
      assert.equal(
        await page.$eval('#zoekvraag', (field) => (field as HTMLInputElement).value),
        'quid pro quo',
      );
    });
  }

  test('leads to a block that is in view when one arrives, and Back leads to the results', async () => {
    await page.goto(`${open.origin}/zoeken/?q=wegingnotitie`);
    await settled();
    await page.setViewport({ width: 1280, height: 1600 });
    await page.waitForSelector('a.search-place');
    const [wanted] = await page.$$eval('a.search-place', (links) => links.map(({ hash }) => hash));
    await page.focus('a.search-place');
    await page.keyboard.press('Enter');
    await page.waitForSelector(':target');
    assert.equal(new URL(page.url()).hash, wanted);
    await page.waitForFunction(() => {
      const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
    await page.goBack();
    await settled();
    assert.equal(new URL(page.url()).searchParams.get('q'), 'wegingnotitie');
  });

  test('tells for each place its page in the PDF', async () => {
    const { pageMap } = await realEdition();
    await page.setViewport({ width: 1280, height: 2400 });
    await page.goto(`${open.origin}/zoeken/?q=dossier`, { waitUntil: 'networkidle0' });
    await settled();
    const places = await page.$$eval('a.search-place', (links) =>
      links.map(({ hash, textContent }) => ({ id: decodeURIComponent(hash.slice(1)), textContent })),
    );
    const told = places.filter(({ id }) => id in pageMap.pages);
    assert.ok(told.length > 2);
    for (const { id, textContent } of told)
      assert.ok(textContent.endsWith(`p. ${pageMap.pages[id] ?? ''}`), `${id}: ${textContent}`);
  });

  test('for what looks like HTML finds nothing, shows it as text and runs nothing', async () => {
    const messages = messagesOf(page);
    const query = '<img src=x onerror="document.title=1"> "<b>';
    await page.goto(`${open.origin}/zoeken/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle0' });
    const shown = await page.$eval('main', (main) => ({
      text: main.innerText,
      elements: main.querySelectorAll('img, b').length,
    }));
    assert.ok(shown.text.includes('<img'), shown.text);
    assert.equal(shown.elements, 0);
    assert.notEqual(await page.title(), '1');
    assert.deepEqual(messages, []);
  });

  test('fits a narrow screen, with its filters open', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`${open.origin}/zoeken/?q=dossier`);
    await settled();
    await page.$$eval('main details', (all) => {
      for (const details of all) details.open = true;
    });
    assert.ok(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 999) <= innerWidth));
  });
});
