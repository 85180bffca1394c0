import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { newTab, openSite } from './site.ts';
import { tap } from './tap.ts';

const site = openSite();
let page: Page;

beforeEach(async () => {
  const open = await site();
  page = await newTab(open);
  await page.setViewport({ width: 320, height: 900, isMobile: true, hasTouch: true });
  await page.goto(`${open.origin}/toelichting/context/`);
});

async function opens(selector: string): Promise<void> {
  await page.waitForSelector(selector);
}

async function axeFaults(): Promise<unknown> {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

describe('by touch, and as axe sees it', () => {
  for (const [what, opener, box] of [
    ['a word', '.text p a.term', '.explanation'],
    ['a mark', '.text p > a.mark', '.cite-box'],
  ] as const)
    test(`${what} opens its box, and a second tap closes that`, async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        await tap(page, opener);
        await opens(`${box}:popover-open`);
        assert.deepEqual(await axeFaults(), []);
        await tap(page, opener);
        // What would open it again has had its time.
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        assert.equal(await page.$(`${box}:popover-open`), null);
      }
      assert.equal(new URL(page.url()).pathname, '/toelichting/context/');
    });

  test('the contents open at the present place, large enough to press, and are narrowed without accents', async () => {
    await page.waitForFunction(() => document.querySelector('.place-page')?.textContent !== '');
    await tap(page, '.bar-search .open-tree');
    await opens('.tree-dialog[open]');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-current')), 'page');
    await page.$$eval('.tree-dialog details', (all) => {
      for (const details of all) details.open = true;
    });
    const small = await page.$$eval('.tree-dialog :is(a, summary, button, input)', (all) =>
      all
        .filter((element) => element.getBoundingClientRect().height < 43.9)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    assert.deepEqual(small, []);
    assert.deepEqual(await axeFaults(), []);
    await page.type('#inhoud-vinden', 'vOOr 1945');
    const found = await page.$$eval('.tree-dialog .tree a', (all) =>
      all.filter((link) => link.checkVisibility()).map(({ hash }) => hash),
    );
    assert.ok(found.includes('#2.2'), found.join(' '));
  });

  test('what completes a query is there to press', async () => {
    await tap(page, '#zoek');
    await page.type('#zoek', 'dossier');
    await opens('.completions [role="option"]');
    assert.deepEqual(await axeFaults(), []);
    await Promise.all([page.waitForNavigation(), tap(page, '.completions [role="option"]')]);
    assert.notEqual(new URL(page.url()).pathname, '/toelichting/context/');
  });
});
