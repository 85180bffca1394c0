import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { mostBytes } from '../../scripts/bench/targets.ts';
import { addressesOf, hrefOf } from '../../src/addresses.ts';
import type { Document } from '../../src/document/document.ts';
import { leavesOf } from '../../src/proof/leaves/leaves.ts';
import { openBrowser, openPage, press } from '../browser.ts';
import { realEdition, realSite } from '../edition.ts';
import { serveSite } from '../site-server.ts';
import { loadOf } from './loads.ts';
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
  ({ browser } = await openBrowser());
});

after(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  page = await openPage(browser);
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
    {},
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
    const { pathname, hash } = new URL(addressOf(block));
    assert.equal(place.href, `${site.origin}${pathname}?zoek=quid+pro+quo${hash}`);
    assert.deepEqual(await texts('.search-excerpt:first-of-type mark'), ['quid pro quo']);
  });

  test('leads to the block itself', async () => {
    await open('?q=quid+pro+quo');
    await settled('gevonden');
    await press(page, '.search-place');
    await page.waitForSelector(':target');
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
    const widened = async (): Promise<void> => {
      await page.waitForFunction(
        (before) => document.querySelector('[data-search="summary"]')?.textContent !== before,
        {},
        narrow[0] ?? '',
      );
    };
    await widened();
    assert.equal(new URL(page.url()).search, '?q=dossier');
    assert.equal(await page.$eval('input[name="waardering"][value="B"]', ({ checked }) => checked), false);
    await page.goBack();
    await settled(narrow[0] ?? '');
    assert.equal(new URL(page.url()).search, '?q=dossier&waardering=B');
  });

  test('names what was asked in its title', async () => {
    await open('?q=dossier');
    await settled('“dossier”');
    assert.match(await page.title(), /^dossier – /);
  });

  test('has an answer on top for what is asked by name, with its definition', async () => {
    await open('?q=bewaartermijn');
    await settled('“bewaartermijn”');
    const [answer] = await texts('.search-answer');
    assert.match(answer ?? '', /^Begrip bewaartermijn · p\. \d+\s*De tijd waarin te vernietigen/);
    await open('?q=B');
    await settled('“B”');
    const [overview] = await page.$$eval('.search-answer a', (links) =>
      links.map(({ textContent, href }) => `${textContent} ${new URL(href).pathname}${new URL(href).search}`),
    );
    assert.match(
      overview ?? '',
      /^Blijvend te bewaren \(B\): \d+ categorieën \/categorieen\/\?waardering=B$/,
    );
    await open('?q=art.+7+Wiv');
    await settled('art. 7 Wiv');
    assert.match((await texts('.search-answer h3'))[0] ?? '', /^Wiv 2002, artikel 7: \d+ categorieën$/);
    const [law] = await page.$$eval('.search-answer a', (links) => links.map(({ href }) => href));
    assert.match(law ?? '', /^https:\/\/wetten\.overheid\.nl\/.*BWBR0013409&artikel=7&/);
  });

  test('shows a reader who comes back as many results, at the same place', async () => {
    await open('?q=bewaren');
    await settled('“bewaren”');
    await press(page, '.search-below button');
    await page.waitForFunction(() => document.querySelectorAll('.search-pages > li').length > 10);
    await page.$eval('.search-pages > li:nth-child(14)', (item) => {
      item.scrollIntoView({ behavior: 'instant' });
    });
    // The place is kept a moment later.
    const kept = await page.waitForFunction(() => {
      const { at = 0 } = (history.state ?? {}) as { readonly at?: number };
      const seen = [...document.querySelectorAll('.search-pages > li')].findIndex(
        (item) => item.getBoundingClientRect().bottom > 0,
      );
      return at === seen && at > 9 && at;
    });
    const at = Number(await kept.jsonValue());
    await page.reload({ waitUntil: 'networkidle0' });
    await settled('“bewaren”');
    // What stands above it may have become a little longer or shorter.
    await page.waitForFunction(
      (before) => {
        const seen = [...document.querySelectorAll('.search-pages > li')].findIndex(
          (item) => item.getBoundingClientRect().bottom > 0,
        );
        return Math.abs(seen - before) <= 1;
      },
      {},
      at,
    );
  });

  test('marks where it leads what was found, and takes the marks away when asked', async () => {
    await open('?q=quid+pro+quo');
    await settled('gevonden');
    await press(page, '.search-place');
    // A step in the history is kept before the reader leaves, which is a navigation too.
    await page.waitForSelector(':target mark');
    const marked = await page.$$eval('mark.found-word', (marks) =>
      marks.map((mark) => [mark.textContent, mark.closest(':target') !== null]),
    );
    assert.deepEqual(marked, [
      ['quid', true],
      ['pro', true],
      ['quo', true],
    ]);
    await page.waitForFunction(
      () => document.querySelector('.found-words [role="status"]')?.textContent !== '',
    );
    assert.deepEqual(await texts('.found-words [role="status"]'), ['3 gevonden woorden zijn gemarkeerd.']);
    await press(page, '.found-words button');
    assert.equal(await page.$('mark.found-word'), null);
    assert.equal(new URL(page.url()).search, '');
    assert.deepEqual(messages, []);
  });

  test('shows more on demand and moves focus to the first new page', async () => {
    await open('?q=bewaren');
    await settled('“bewaren”');
    const shown = (await texts('.search-pages > li')).length;
    await press(page, '.search-below button');
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

  test('searches for the one word that a mistyped one resembles, with a way back', async () => {
    await open('?q=selectieljst');
    await settled('gevonden voor “selectielijst”');
    assert.match(
      (await texts('[role="status"][data-search]')).join(''),
      /“selectieljst” komt in .* niet voor/,
    );
    assert.match((await texts('[data-search="note"]'))[0] ?? '', /resultaten voor “selectielijst”/);
    assert.ok((await texts('.search-pages > li')).length > 0);
    await press(page, '[data-search="note"] button');
    await settled('Niets gevonden');
  });

  test('says which word the list does not have and offers likely ones', async () => {
    await open('?q=geveens');
    await settled('Niets gevonden');
    assert.ok(
      (await texts('.search-below p')).some((text) => text.includes('“geveens” komt in de lijst niet voor')),
    );
    await press(page, '.search-choices button');
    await settled('“gegevens”');
  });

  test('leads from a number straight to what it cites', async () => {
    await open('?q=§+2.1');
    await settled('“§ 2.1”');
    const [link] = await page.$$eval('.search-answer a', (links) => links.map(({ href }) => href));
    assert.equal(link, addressOf('2.1'));
  });

  test('says so when the index cannot be loaded, and tries again when asked', async () => {
    site.missing.add('/zoeken/namen.json');
    await open('?q=dossier');
    await settled('kon niet worden geladen');
    site.missing.clear();
    await press(page, '.search-below button');
    await settled('“dossier”');
  });

  for (const query of ['?q=dossier', '?q=geveens', '?q=§+2.1']) {
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

  for (const query of ['dossier', 'AIVD', 'vernietiging', '5.2']) {
    test(`asks little of a connection for ${query}`, async () => {
      const address = `${site.origin}/zoeken/?q=${encodeURIComponent(query)}`;
      const home = await loadOf(browser, `${site.origin}/`, 'h1');
      const cold = await loadOf(browser, address, '.search-excerpt');
      const more = [...cold].filter(([path]) => !home.has(path));
      const bytes = (all: Iterable<readonly [string, number]>): number =>
        [...all].reduce((sum, [, size]) => sum + size, 0);
      const told = JSON.stringify(more);
      assert.ok(more.length <= 11, `${String(more.length)}: ${told}`);
      assert.ok(bytes(more) <= 110_000, `${String(bytes(more))}: ${told}`);
      assert.ok(cold.size <= 16, String(cold.size));
      assert.ok(bytes(cold) <= mostBytes.search, String(bytes(cold)));
      assert.ok(![...cold.keys()].some((path) => path.includes('filters')), told);
    });
  }

  test('has its way to the contents beside the title on a phone', async () => {
    await page.setViewport({ width: 320, height: 600 });
    const heightOf = async (path: string): Promise<number> => {
      await page.goto(`${site.origin}${path}`);
      return page.$eval('.site-header', (header) => header.getBoundingClientRect().height);
    };
    const line = 44;
    assert.ok((await heightOf('/zoeken/')) <= (await heightOf('/')) - line);
  });

  test('without scripts says where else to look', async () => {
    await page.setJavaScriptEnabled(false);
    await open('?q=dossier');
    const links = await page.$$eval('noscript a', (found) => found.map(({ href }) => new URL(href).pathname));
    assert.deepEqual(links, ['/', '/categorieen/', '/bijlagen/begrippen/']);
    assert.equal(await page.$eval('[data-search="form"]', (form) => form.checkVisibility()), false);
  });
});
