import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { addressesOf } from '../../src/addresses.ts';
import { pressStill } from '../browser.ts';
import { sitemapPaths } from './paths.ts';
import { newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let page: Page;

before(async () => {
  open = await site();
  page = await newTab(open);
  await page.setJavaScriptEnabled(false);
});

describe('without JavaScript', () => {
  test('every page shows its heading and every block it has', async () => {
    const ids = new Map<string, string[]>();
    for (const [id, { path }] of addressesOf(open.loaded.document))
      ids.set(path, [...(ids.get(path) ?? []), id]);
    const paths = await sitemapPaths(open.folder);
    assert.ok(paths.length > ids.size);
    const hidden: string[] = [];
    for (const path of paths) {
      await page.goto(`${open.origin}${path}`);
      const wanted = ids.get(path) ?? [];
      const missing = await page.evaluate((blocks: string[]) => {
        const isShown = (element: Element | null): boolean =>
          element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true &&
          element.textContent.trim() !== '';
        const unseen = blocks.filter((id) => !isShown(document.getElementById(id)));
        return isShown(document.querySelector('main h1')) ? unseen : ['h1', ...unseen];
      }, wanted);
      hidden.push(...missing.map((id) => `${path}: ${id}`));
    }
    assert.deepEqual(hidden, []);
  });

  test('the menu of a narrow screen opens and leads to every main page', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`${open.origin}/over/`);
    const links = '.menu-narrow a';
    assert.deepEqual(
      await page.$$eval(links, (all) => all.filter((link) => link.checkVisibility()).length),
      0,
    );
    await pressStill(page, '.menu-narrow summary');
    const shown = await page.$$eval(links, (all) =>
      all.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname),
    );
    const delen = open.loaded.document.delen.map(({ name }) => `/${name}/`);
    assert.deepEqual(shown, ['/inhoud/', ...delen, '/categorieen/', '/reageren/', '/over/']);
    await Promise.all([page.waitForNavigation(), pressStill(page, `${links}[href="/categorieen/"]`)]);
    assert.equal(new URL(page.url()).pathname, '/categorieen/');
  });

  test('a search leads to a page that says what to do instead', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${open.origin}/`);
    await page.type('#zoek', 'dossier');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, '/zoeken/');
    const words = await page.$eval('main', (main) => main.innerText);
    assert.match(words, /Zoeken werkt alleen met JavaScript/);
    assert.doesNotMatch(words, /Zoekresultaten/);
  });

  test('nothing asks for a click that does nothing: every button sends a form to a page', async () => {
    for (const path of [
      '/',
      '/toelichting/',
      '/categorieen/',
      '/categorieen/1.2/',
      '/zoeken/',
      '/404.html',
    ]) {
      await page.goto(`${open.origin}${path}`);
      const idle = await page.$$eval('button', (all) =>
        all
          .filter((button) => button.checkVisibility() && (button.type !== 'submit' || !button.form?.action))
          .map(({ outerHTML }) => outerHTML),
      );
      assert.deepEqual(idle, [], path);
    }
  });
});
