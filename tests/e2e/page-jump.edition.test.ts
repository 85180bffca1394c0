import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { addressesOf, hrefOf } from '../../src/addresses.ts';
import type { PageMap } from '../../src/document/page-map.ts';
import { realEdition } from '../edition.ts';
import { pressStill } from '../browser.ts';
import { newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let pageMap: PageMap;

before(async () => {
  open = await site();
  ({ pageMap } = await realEdition());
});

/**
 * The first block that begins on a page of the PDF or, where none does, the last one before it. What the pages
 * before the first block hold is on the home page.
 */
function wantedOn(page: number): string {
  const { blokken } = open.loaded.document;
  const pageOf = (id: string): number => pageMap.pages[id] ?? Infinity;
  const block =
    blokken.find(({ id }) => pageOf(id) === page) ?? blokken.findLast(({ id }) => pageOf(id) < page);
  const address = addressesOf(open.loaded.document).get(block?.id ?? '');
  return address === undefined ? '/' : hrefOf(address);
}

/** A page on which no block begins, though some do before it. */
function silentPage(): number {
  const begun = new Set(Object.values(pageMap.pages));
  const first = Math.min(...begun);
  for (let page = first; page <= pageMap.total; page += 1) if (!begun.has(page)) return page;
  throw new Error('Something begins on every page: choose another way to test this');
}

async function landing(page: Page): Promise<string> {
  await page.waitForFunction(() => !location.search.includes('p='));
  return page.evaluate(() => location.pathname + location.hash);
}

/** Waits until the element that the address names is in view; scrolling may be smooth. */
async function targetInView(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (location.hash === '') return scrollY === 0;
    const { top = -1 } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight;
  });
}

async function message(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => document.querySelector('.bar-message')?.textContent ?? '', {
    timeout: 5000,
  });
  return handle.jsonValue();
}

describe('?p=N behind an address', () => {
  for (const path of ['/', '/categorieen/1.2/', '/zoeken/', '/paginas/']) {
    test(`leads from ${path} to where the page begins`, async () => {
      const page = await newTab(open);
      const middle = Math.floor(pageMap.total / 2);
      for (const number of [1, middle, silentPage(), pageMap.total]) {
        await page.goto(`${open.origin}${path}?p=${number}`);
        assert.equal(await landing(page), wantedOn(number), `page ${number}`);
        await targetInView(page);
      }
    });
  }

  test('leads within the page one is on', async () => {
    const page = await newTab(open);
    const address = wantedOn(13);
    await page.goto(`${open.origin}${address.replace(/#.*/, '')}?p=13`);
    assert.equal(await landing(page), address);
    await targetInView(page);
  });

  test('leads from an address that is not there', async () => {
    const page = await newTab(open);
    await page.goto(`${open.origin}/weg/?p=12`);
    assert.equal(await landing(page), wantedOn(12));
  });

  test('leads to the first block on every page, in the order of the list', async () => {
    const listed = JSON.parse(await readFile(join(open.folder, 'paginas.json'), 'utf8')) as string[];
    assert.equal(listed.length, pageMap.total);
    const wrong = listed.flatMap((href, index) =>
      href === wantedOn(index + 1) ? [] : [`page ${index + 1}: ${href}, not ${wantedOn(index + 1)}`],
    );
    assert.deepEqual(wrong, []);
  });

  for (const number of ['9999', '0', '-1', '1.5', 'abc', '', '<b>1</b>', 'constructor']) {
    test(`stays and says so for "${number}"`, async () => {
      const page = await newTab(open);
      const address = `${open.origin}/over/?p=${encodeURIComponent(number)}`;
      await page.goto(address, { waitUntil: 'networkidle0' });
      assert.equal(
        await message(page),
        `Pagina ${number} bestaat niet. De PDF heeft ${pageMap.total} pagina’s.`,
      );
      assert.equal(page.url(), address);
    });
  }
});

describe('the field in the head', () => {
  test('takes a page of the PDF, and Back leads back', async () => {
    const page = await newTab(open);
    await page.goto(`${open.origin}/over/`);
    await page.keyboard.press('/');
    await page.keyboard.type('p. 20');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, wantedOn(20));
    await targetInView(page);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/over/');
  });

  test('takes words to the page for searching, and says which page is not there', async () => {
    const page = await newTab(open);
    await page.goto(`${open.origin}/over/`);
    await page.type('#zoek', 'p. 9999');
    await page.keyboard.press('Enter');
    assert.match(await message(page), /^Pagina 9999 bestaat niet/);
    assert.equal(new URL(page.url()).pathname, '/over/');
    await page.$eval('#zoek', (field) => {
      (field as HTMLInputElement).value = '§ 2.1';
    });
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const { pathname, searchParams } = new URL(page.url());
    assert.deepEqual([pathname, searchParams.get('q')], ['/zoeken/', '§ 2.1']);
  });

  test('suggests places while one types: by keyboard, announced, and nothing is fetched before', async () => {
    const page = await newTab(open);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${open.origin}/over/`, { waitUntil: 'networkidle0' });
    const before = fetched.length;
    await page.focus('#zoek');
    await page.waitForNetworkIdle();
    assert.equal(fetched.length, before);
    const state = (): Promise<readonly (string | null)[]> =>
      page.$eval('#zoek', (field) => [
        field.getAttribute('aria-expanded'),
        document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
      ]);
    assert.deepEqual(await state(), ['false', null]);
    await page.keyboard.type('5.2');
    await page.waitForSelector('#zoek[aria-expanded="true"]');
    await page.waitForFunction(() =>
      document.querySelector('.bar-search form [role="status"]')?.textContent.includes('voorstellen'),
    );
    await page.keyboard.press('Escape');
    assert.deepEqual(await state(), ['false', null]);
    assert.equal(await page.$eval('#zoek', (field) => (field as HTMLInputElement).value), '5.2');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('#zoek[aria-expanded="true"]');
    await page.keyboard.press('ArrowDown');
    const { titel } = open.loaded.document.categorieen.find(({ nummer }) => nummer === '5.2') ?? {
      titel: '',
    };
    assert.deepEqual(await state(), ['true', `Categorie 5.2 ${titel}`]);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, '/categorieen/5.2/');
  });

  test('says so when the list of pages cannot be had', async () => {
    const page = await newTab(open);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().endsWith('/paginas.json') ? request.abort() : request.continue());
    });
    await page.goto(`${open.origin}/over/?p=20`, { waitUntil: 'networkidle0' });
    assert.match(await message(page), /kon niet worden opgehaald/);
  });

  test('leads without JavaScript to a list of all pages with links that work', async () => {
    const page = await newTab(open);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${open.origin}/over/`);
    await Promise.all([page.waitForNavigation(), pressStill(page, '.site-footer a[href="/paginas/"]')]);
    assert.equal(new URL(page.url()).pathname, '/paginas/');
    const links = await page.$$eval('main ol.pages a', (all) =>
      all.map(({ pathname, hash }) => pathname + hash),
    );
    assert.equal(links.length, pageMap.total);
    assert.equal(links[19], wantedOn(20));
    await Promise.all([page.waitForNavigation(), pressStill(page, '#pagina-20 a')]);
    assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, wantedOn(20));
  });
});
