import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { messagesOf, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let page: Page;
let messages: string[];

before(async () => {
  open = await site();
});

beforeEach(async () => {
  page = await newTab(open);
  messages = messagesOf(page);
  await page.setViewport({ width: 1280, height: 900 });
});

async function visit(query = ''): Promise<void> {
  await page.goto(`${open.origin}/categorieen/${query}`);
}

/** Numbers of the categories in view, in their order. */
function shown(on = page): Promise<string[]> {
  return on.$$eval('.overview-table tbody tr', (rows) =>
    rows.filter((row) => row.checkVisibility()).map(({ id }) => id.replace('nr-', '')),
  );
}

function status(): Promise<string> {
  return page.$eval('[data-overview-status][role="status"]', (region) => region.textContent);
}

function query(): string {
  return new URL(page.url()).search;
}

/** Numbers that the list itself says belong to a selection. */
function expected(
  matches: (category: OpenSite['loaded']['document']['categorieen'][number]) => boolean,
): string[] {
  return open.loaded.document.categorieen.filter(matches).map(({ nummer }) => nummer);
}

async function head(column: string): Promise<void> {
  await page.focus(`th[data-column="${column}"] button`);
}

describe('the overview', () => {
  test('selects by what is chosen, tells how many, and puts it in the address', async () => {
    await visit();
    const total = open.loaded.document.categorieen.length;
    assert.equal(await status(), `Alle ${total} categorieën.`);
    await page.select('select[name="proces"]', 'sturing');
    await page.locator('input[name="waardering"][value="V"]').click();
    const wanted = expected(
      ({ proces, waarderingen }) => proces === 'sturing' && waarderingen.some(({ waarde }) => waarde === 'V'),
    );
    assert.deepEqual(await shown(), wanted);
    assert.equal(await status(), `${wanted.length} van ${total} categorieën.`);
    assert.equal(query(), '?proces=sturing&waardering=V');
    const said = await page.$eval('[data-overview-selection]', (place) => place.textContent);
    assert.equal(said, 'Selectie: proces Proces 1: Sturing; waardering Te vernietigen (V).');
    assert.deepEqual(messages, []);
  });

  test('shows another person the same, in the same order', async () => {
    await visit('?waardering=V&sorteer=-termijn');
    const order = await shown();
    assert.equal(order[0], '4.2');
    assert.deepEqual(
      [...order].sort(),
      expected(({ waarderingen }) => waarderingen.some(({ waarde }) => waarde === 'V')).sort(),
    );
    const other = await newTab(open);
    await other.goto(page.url());
    assert.deepEqual(await shown(other), order);
    assert.equal(await other.$eval('th[data-column="termijn"]', (cell) => cell.ariaSort), 'descending');
  });

  test('is sorted by keyboard at the head of a column, up and then down, and the focus stays', async () => {
    await visit();
    await head('titel');
    await page.keyboard.press('Enter');
    const names = open.loaded.document.categorieen.map(({ titel }) => titel);
    const sortedNames = [...names].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
    const titles = (): Promise<string[]> =>
      page.$$eval('.overview-table tbody th', (cells) => cells.map((cell) => cell.innerText.trim()));
    assert.deepEqual(await titles(), sortedNames);
    assert.equal(query(), '?sorteer=titel');
    await page.keyboard.press('Space');
    assert.deepEqual(await titles(), sortedNames.reverse());
    assert.match(await status(), /Gesorteerd op categorie, aflopend\.$/);
    const sorts = await page.$$eval('thead th', (cells) =>
      cells.map((cell) => cell.ariaSort).filter(Boolean),
    );
    assert.deepEqual(sorts, ['descending']);
    assert.equal(await page.evaluate(() => document.activeElement?.closest('th')?.dataset.column), 'titel');
  });

  test('Back undoes one choice at a time; a typed word is one', async () => {
    await visit();
    const all = await shown();
    await page.select('select[name="actor"]', 'nso');
    const chosen = await shown();
    assert.ok(chosen.length > 0 && chosen.length < all.length);
    await page.focus('input[name="tekst"]');
    for (const typed of ['z', 'zz', 'zzz']) {
      await page.keyboard.type('z');
      await page.waitForFunction(
        (search: string) => location.search === search,
        {},
        `?tekst=${typed}&actor=nso`,
      );
    }
    assert.deepEqual(await shown(), []);
    assert.match(await status(), /^Geen enkele categorie past bij deze keuze\./);
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForFunction(() => location.search === '?actor=nso');
    assert.deepEqual(await shown(), chosen);
    assert.equal(await page.$eval('input[name="tekst"]', (field) => field.value), '');
    await page.goBack();
    assert.deepEqual(await shown(), all);
  });

  test('keeps the selection for who comes back from a category', async () => {
    await visit('?termijn=6-10');
    const chosen = await shown();
    await Promise.all([
      page.waitForNavigation(),
      page.locator('.overview-table tbody tr:not([hidden]) th a').click(),
    ]);
    assert.match(new URL(page.url()).pathname, /^\/categorieen\/[\d.a-z]+\/$/);
    await page.goBack();
    assert.deepEqual(await shown(), chosen);
  });

  test('shows the columns that are chosen, and everything again when asked', async () => {
    await visit('?jaar=1950');
    const columns = (): Promise<string[]> =>
      page.$$eval('thead th', (cells) =>
        cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.innerText.trim()),
      );
    const usual = ['Nummer', 'Categorie', 'Proces', 'Actor', 'Waardering', 'Termijn', 'Periode', 'Pagina'];
    assert.deepEqual(await columns(), usual);
    await page.locator('.overview-tools summary').click();
    await page.locator('input[name="kolom"][value="omschrijving"]').click();
    await page.locator('input[name="kolom"][value="actor"]').click();
    assert.deepEqual(await columns(), [
      ...['Nummer', 'Categorie', 'Omschrijving', 'Proces', 'Waardering', 'Termijn', 'Periode', 'Pagina'],
    ]);
    assert.ok((await shown()).length < open.loaded.document.categorieen.length);
    await page.locator('button[type="reset"]').click();
    assert.deepEqual(await columns(), usual);
    assert.equal((await shown()).length, open.loaded.document.categorieen.length);
    assert.equal(query(), '');
  });

  test('ignores what an address says that does not exist', async () => {
    await visit('?proces=nergens&sorteer=kleur&kolommen=geur');
    assert.equal((await shown()).length, open.loaded.document.categorieen.length);
    assert.deepEqual(messages, []);
  });

  test('prints the selection without its fields', async () => {
    await visit('?waardering=B');
    const chosen = await shown();
    await page.emulateMediaType('print');
    assert.deepEqual(await shown(), chosen);
    const visible = await page.$$eval('.overview-form, [data-overview-selection]', (all) =>
      all.map((element) => element.checkVisibility()),
    );
    assert.deepEqual(visible, [false, true]);
  });
});

describe('the overview on a phone', () => {
  beforeEach(async () => {
    await page.setViewport({ width: 320, height: 640 });
  });

  test('shows one card for each category, with the same ids and the name of each value', async () => {
    await visit();
    assert.deepEqual(
      await shown(),
      expected(() => true),
    );
    const { wide, left, labels } = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('.overview-table tbody tr')];
      const cells = [...(cards[0]?.querySelectorAll('td') ?? [])].filter((cell) => cell.checkVisibility());
      return {
        wide: document.documentElement.scrollWidth,
        left: new Set(cards.map((card) => card.getBoundingClientRect().left)).size,
        labels: cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
      };
    });
    assert.equal(wide, 320);
    assert.equal(left, 1);
    assert.deepEqual(
      labels.filter((label) => label !== 'none'),
      ['Proces', 'Actor', 'Waardering', 'Periode', 'Pagina'],
    );
  });

  test('is sorted from the form, for the heads of the columns are not there', async () => {
    await visit();
    assert.equal(await page.$eval('thead button', (button) => button.checkVisibility()), false);
    await page.locator('.overview-panel > summary').click();
    await page.select('select[name="sorteer"]', '-termijn');
    assert.equal((await shown())[0], '4.2');
    assert.equal(query(), '?sorteer=-termijn');
  });
});

describe('the overview without JavaScript', () => {
  test('is the whole table, and no field that does nothing', async () => {
    await page.setJavaScriptEnabled(false);
    await visit('?proces=sturing');
    assert.deepEqual(
      await shown(),
      expected(() => true),
    );
    assert.equal(await page.$eval('.overview-form', (form) => form.checkVisibility()), false);
    assert.deepEqual(await page.$$('.overview-table button'), []);
  });
});
