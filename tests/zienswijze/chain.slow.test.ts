import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { work } from '../../scripts/zienswijzen/work.ts';
import { buildSite } from '../../src/astro/build-site.ts';
import { errorsOf } from '../../src/check/check.ts';
import { load } from '../../src/source/load.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { readContent } from '../../src/source/read.ts';
import { storeName } from '../../src/zienswijze/browser/store.ts';
import { openBrowser, openPage, press } from '../browser.ts';
import { setClock } from '../e2e/set-clock.ts';
import { listenTo } from '../command-line/in-process.ts';
import { answeredEdition } from '../editions/answered.ts';
import { serveSite } from '../site-server.ts';
import type { StaticSite } from '../site-server.ts';

const root = join(import.meta.dirname, '../..');
const fixture = join(root, 'tests/fixtures/edities/proefdienst/0.1');

/** Five passages in three chapters, each with what is said of it. */
const passages = [
  { page: '/toelichting/inleiding/', mark: '1.a2', id: '1.a2', remark: 'Hoort bij de leeswijzer.' },
  { page: '/toelichting/inleiding/', mark: '1.a4', id: '1.a4', remark: 'Welke kelder?' },
  { page: '/toelichting/leeswijzer/', mark: '2.t1', id: '2.t1.r2', remark: 'Vijf jaar is kort.' },
  { page: '/toelichting/verantwoording/', mark: '3.a1', id: '3.a1', remark: 'Hoe?' },
  { page: '/toelichting/verantwoording/', mark: '3.a2', id: '3.a2', remark: 'Wanneer?' },
] as const;

let folder: string;
let browser: Browser;
let page: Page;
/** What any page of this file asked for. */
const asked: { readonly method: string; readonly url: URL; readonly body: boolean }[] = [];
const sites: StaticSite[] = [];
/** The file that the reader keeps. */
let kept: string;

async function siteOf(files: readonly ContentFile[], name: string): Promise<string> {
  const loaded = load(files);
  assert.deepEqual(errorsOf(loaded), []);
  const outDir = join(folder, name);
  await buildSite({
    root,
    outDir,
    settings: { base: '/', site: 'https://lijst.example' },
    source: { loaded, folder: join(folder, `${name}-inhoud`), printed: null },
    logLevel: 'error',
  });
  const site = await serveSite(outDir);
  sites.push(site);
  return site.origin;
}

async function tabAt(moment: string): Promise<void> {
  page = await openPage(browser);
  page.on('request', (request) =>
    asked.push({ method: request.method(), url: new URL(request.url()), body: request.hasPostData() }),
  );
  await setClock(page, moment);
}

function shown(selector: string): Promise<boolean[]> {
  return page.$$eval(selector, (all) => all.map((one) => one.checkVisibility()));
}

async function told(selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where: string, what: string) => document.querySelector(where)?.textContent.includes(what),
    {},
    selector,
    words,
  );
}

/** Waits until the browser has kept these remarks: before that it asks whether the page may be left. */
async function inStore(remarks: readonly string[]): Promise<void> {
  await page.waitForFunction(
    async (name: string, wanted: readonly string[]) => {
      const opened = indexedDB.open(name);
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const asked = opened.result.transaction('views').objectStore('views').getAll();
      await new Promise((resolve) => (asked.onsuccess = resolve));
      opened.result.close();
      const text = JSON.stringify(asked.result);
      return wanted.every((remark) => text.includes(`"${remark}"`));
    },
    { polling: 100 },
    storeName,
    remarks,
  );
}

async function upload(text: string, name = 'zienswijze.json'): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  const input = await page.waitForSelector('input[type="file"]');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
}

before(async () => {
  const cache = join(root, 'node_modules/.cache/inzage');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'keten-'));
  ({ browser } = await openBrowser());
});

after(async () => {
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
  await rm(folder, { recursive: true, force: true });
});

describe('a view from the passage to what became of it', () => {
  test('is written in the term at five passages in three chapters, and is there after a reload', async () => {
    const origin = await siteOf(await readContent(fixture), 'eerste');
    await tabAt('2015-04-10T12:00:00Z');
    for (const { page: path, mark, id } of passages) {
      await page.goto(`${origin}${path}`);
      await press(page, `a.mark[href$="#${mark}"]`);
      await page.waitForSelector('.cite-box:popover-open');
      // A row has no mark: the box of its table has it to choose, with the keyboard.
      assert.deepEqual(await shown('.cite-row'), [mark === '2.t1']);
      if (id !== mark) {
        await page.focus('.cite-row select');
        await page.keyboard.press('End');
        await told('.cite-words', 'rij 2');
        await told('.cite-address', `#${id}`);
      }
      await press(page, '.cite-respond');
      await told('.cite-said', 'Bewaard');
    }
    await page.goto(`${origin}/mijn-zienswijze/`);
    for (const [index, { remark }] of passages.entries()) {
      await page.waitForSelector(`.view-part:nth-child(${index + 1}) textarea`);
      await page.type(`.view-part:nth-child(${index + 1}) textarea`, remark);
    }
    await inStore(passages.map(({ remark }) => remark));
    await page.reload();
    await page.waitForSelector('.view-part:nth-child(5)');
    assert.deepEqual(
      await page.$$eval('.view-part textarea', (all) => all.map(({ value }) => value)),
      passages.map(({ remark }) => remark),
    );
  });

  test('comes back whole when it was removed, and is saved', async () => {
    await press(page, '[data-view="remove"]');
    await told('[data-view="said"]', 'De zienswijze is verwijderd');
    assert.deepEqual(await shown('.view-part'), []);
    await press(page, '[data-view="undo"]:focus');
    await page.waitForSelector('.view-part:nth-child(5)');
    assert.equal((await page.$$('[data-view="choice"] option')).length, 1);
    assert.deepEqual(await shown('[data-view="new"], .view-intro [href="/reageren/"]'), [true, true]);
    await page.evaluate(() => {
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.body.dataset.saved = text));
        return '#';
      };
    });
    await press(page, '[data-view="json"]');
    await page.waitForFunction(() => document.body.dataset.saved !== undefined);
    kept = await page.evaluate(() => document.body.dataset.saved ?? '');
  });

  test('leaves nothing that can come back once all is erased', async () => {
    await press(page, '[data-view="remove"]');
    await told('[data-view="said"]', 'De zienswijze is verwijderd');
    await press(page, '[data-view="clear"]');
    await press(page, '[data-view="clear-yes"]');
    await told('[data-view="said"]', 'Alles is gewist');
    assert.deepEqual(await shown('[data-view="undo"]'), [false]);
  });

  test('is received, answered, published, and tells its writer what became of it', async () => {
    const content = join(folder, 'inhoud');
    await cp(fixture, content, { recursive: true });
    await mkdir(join(folder, 'ingekomen'));
    await writeFile(join(folder, 'ingekomen/zienswijze.json'), kept);
    const { outcome } = await listenTo(() => work({ map: content }, [join(folder, 'ingekomen')]));
    assert.equal(outcome, 0, 'all of it is placed');
    const received = await readFile(join(content, 'zienswijzen/0001.md'), 'utf8');
    for (const { remark, id } of passages) {
      assert.ok(received.includes(remark));
      assert.ok(received.includes(`blok: ${id}\n`), received);
    }
    const answered = received
      .replaceAll('samenvatting: ""', 'samenvatting: Zo gezegd.')
      .replaceAll('antwoord: ""', 'antwoord: Wij lieten het zo.')
      .replaceAll('besluit: open', 'besluit: niet')
      // Passages have other numbers by now, and one is gone.
      .replace(/blok: 1\.a2([^]*?)lieten het zo\.([^]*?)niet\n( +)wijzigingen: \[\]/, (_, a, b, c) =>
        ['blok: 2.a2', a, 'hebben het verplaatst.', b, 'overnemen\n', c, 'wijzigingen: [2.a2]'].join(''),
      )
      .replace('blok: 1.a4', 'blok: "1"');
    const origin = await siteOf(
      await answeredEdition(['0.1', '0.2', '1.0'], { '0001.md': answered }),
      'derde',
    );

    await tabAt('2015-10-01T12:00:00Z');
    await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    await page.goto(`${origin}/mijn-zienswijze/`);
    await page.waitForSelector('.view-desk:not([hidden])');
    assert.deepEqual(await shown('main [data-invites]'), Array<boolean>(6).fill(false));
    await told('[data-after]', 'De termijn is voorbij');

    await page.goto(`${origin}/toelichting/leeswijzer/`);
    assert.match(
      await page.$eval('.text', ({ textContent }) => textContent),
      /1 zienswijze \(1\), 1 wijziging/,
    );
    await page.locator('.answers-here a').click();
    await page.waitForSelector('#zienswijze-0001');
    await told('.register', 'Wij hebben het verplaatst.');
    await page.$eval('.text a[href="/mijn-zienswijze/gevolg/"]', (link) => {
      link.click();
    });
    await page.waitForSelector('[data-outcome]:not([hidden])');
    await upload('{"formaat": "1.0"}', 'kapot.json');
    await told('[data-outcome] [role="status"]', 'ZW06: dit bestand kan niet worden gelezen.');
    await upload(kept.replace('selectielijst-proefdienst', 'andere-lijst'), 'ander.json');
    await told('[data-outcome] [role="status"]', 'ZW14: deze zienswijze gaat niet over deze lijst, maar');
    await upload(kept);
    await page.waitForSelector('[data-result]:focus');
    const result = (): Promise<string> => page.$eval('[data-result]', ({ textContent }) => textContent);
    assert.match(
      await result(),
      /^Gelezen: een zienswijze op versie 0\.1, bij 5 plaatsen\..*alinea 2.*Hoort bij de leeswijzer.*Sinds versie 0\.1 verplaatst\..*Nu: Hoofdstuk 2, alinea 2.*Antwoorden bij deze plaats.*Zienswijze 1.*Wij hebben het verplaatst.*overgenomen.*Welke kelder.*vervallen.*was: Oude dossiers.*bij wat haar omvat.*rij 2.*gewijzigd.*\[was: klacht.*alinea 1.*ongewijzigd/s,
    );
    await page.type('[data-number]', 'nr. 1');
    await page.keyboard.press('Tab');
    await told('[data-result]', 'De antwoorden op zienswijze 1 gaan over dezelfde plaatsen');
    assert.match(await result(), /Antwoord op zienswijze 1 \(versie 1\.0\)/);
    const links = await page.$$eval('[data-result] a', (all) =>
      all.map(({ pathname, hash }) => pathname + hash),
    );
    for (const link of [
      '/versies/0.1/toelichting/inleiding/#1.a2',
      '/toelichting/leeswijzer/#2.a2',
      '/toelichting/nota/#zienswijze-0001',
    ])
      assert.ok(links.includes(link), `${link} in ${links.join(' ')}`);
    assert.ok(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) <= innerWidth));
    await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
    assert.deepEqual(
      await page.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
      ),
      [],
    );
  });

  test('says without script where to look', async () => {
    const path = page.url();
    page = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(path);
    assert.deepEqual(await shown('[data-outcome]'), [false]);
    assert.deepEqual(await page.$$eval('.text > ul a', (all) => all.map(({ pathname }) => pathname)), [
      '/toelichting/nota/',
      '/wijzigingen/',
      '/versies/',
    ]);
    await told('noscript', 'Uw browser voert geen scripts uit');
  });

  test('was sent nowhere', () => {
    const own = new Set(sites.map(({ origin }) => origin));
    for (const { method, url, body } of asked) {
      if (url.protocol === 'data:' || url.protocol === 'blob:') continue;
      assert.ok(own.has(url.origin), url.href);
      assert.deepEqual([method, body, url.search], ['GET', false, ''], url.href);
    }
    assert.ok(asked.some(({ url }) => url.pathname.endsWith('/antwoorden.json')));
  });
});
