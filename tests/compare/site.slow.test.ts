import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildSite } from '../../src/astro/build-site.ts';
import { loadList } from '../../src/astro/load-list.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { openBrowser, openPage } from '../browser.ts';
import { withPutDown } from '../editions/put-down.ts';
import { serveSite } from '../site-server.ts';
import { textOf } from '../site/html.ts';
import { readBuilt } from '../site/build.ts';
import { first, second, third } from './three-editions.ts';

const root = join(import.meta.dirname, '../..');
const encoder = new TextEncoder();

/** The last of some editions, the others put down beside it. */
function inLine(editions: readonly Readonly<Record<string, string>>[]): ContentFile[] {
  return editions.reduce<ContentFile[]>((files, edition, index) => {
    const frozen = files.filter(({ path }) => path.startsWith('edities/'));
    const content = Object.entries(edition).map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
    const all = [...frozen, ...content];
    return index === editions.length - 1 ? all : withPutDown(all);
  }, []);
}

describe('the site of a third edition', () => {
  let folder = '';
  let out = '';
  let pages: ReadonlyMap<string, string> = new Map();
  const page = (path: string): string => {
    const html = pages.get(path);
    assert.ok(html !== undefined, `There is no page ${path}`);
    return html;
  };

  before(async () => {
    const cache = join(root, 'node_modules/.cache/inzage');
    await mkdir(cache, { recursive: true });
    folder = await mkdtemp(join(cache, 'site-'));
    const loaded = loadList(inLine([first, second, third]));
    const outDir = join(folder, 'site');
    await buildSite({
      root,
      outDir,
      settings: { base: '/', site: 'https://lijst.example' },
      source: { loaded, folder: join(folder, 'content'), printed: null },
      logLevel: 'error',
    });
    out = outDir;
    ({ pages } = await readBuilt(outDir, loaded, { total: 1, pages: {}, key: '' }));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('tells what changed, the heaviest first, with the place in both editions', () => {
    const html = page('/wijzigingen/');
    const headings = [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(
      ([, words = '']) => words.trim().split(' (')[0],
    );
    assert.deepEqual(headings.slice(0, 4), ['Waarderingen', 'Categorieën', 'Tekst', 'Alleen spelling']);
    const [change = ''] = /<li class="change"[^]*?<\/ul>/.exec(html) ?? [];
    assert.match(textOf(change), /Categorie 1\.2: gewijzigd/);
    assert.match(textOf(change), /gewijzigd \(in versie 0\.3, in versie 0\.2\)/);
    assert.match(change, /href="\/categorieen\/1\.2\/"/);
    assert.match(change, /href="\/versies\/0\.2\/categorieen\/1\.2\/"/);
    assert.match(textOf(change), /\[was: V 10 jaar einde\].*\[wordt: V 15 jaar einde\]/);
    assert.match(change, /<del>[^]*V 10 jaar[^]*<\/del>[^]*<ins>[^]*V 15 jaar[^]*<\/ins>/);
    assert.match(textOf(html), /Reden: Opgegaan in de agenda’s\./);
    assert.match(textOf(html), /Reden: Zo lang loopt een vordering\./);
    assert.doesNotMatch(textOf(html), /Vijf jaar bleek te kort/);
  });

  test('has a passage under the id that it had, in the data, on its page and in every earlier edition', async () => {
    const { blokken } = fromListJson(await readFile(join(out, 'data/lijst.json'), 'utf8'));
    const moved = blokken.find(({ id }) => id === '3.a1');
    assert.equal(moved?.standsAt, '3.a2');
    for (const path of ['', '/versies/0.1', '/versies/0.2'])
      assert.match(
        textOf(/<p[^>]* id="3\.a1"[^]*?<\/p>/.exec(page(`${path}/toelichting/verantwoording/`))?.[0] ?? ''),
        /^Er is gewogen (?:op|naar) belang/,
      );
    const html = page('/toelichting/verantwoording/');
    for (const { id } of blokken.filter((block) => block.owner === '3'))
      assert.equal(html.split(` id="${id}"`).length, 2, id);
    assert.match(html, /aria-label="[^"]*alinea 2[^"]*\[3\.a1\][^"]*"/);
  });

  test('compares any two editions', () => {
    assert.match(textOf(page('/wijzigingen/0.1/0.3/')), /\[was: V 5 jaar einde\] \[wordt: V 15 jaar einde\]/);
    assert.match(page('/wijzigingen/0.1/0.2/'), /href="\/versies\/0\.1\/categorieen\/1\.6\/"/);
    assert.match(page('/wijzigingen/0.1/0.2/'), /href="\/versies\/0\.2\/categorieen\/1\.9\/"/);
  });

  test('shows the changes that are asked for, with the keyboard, and keeps the question in the address', async () => {
    const site = await serveSite(out);
    const { browser } = await openBrowser();
    try {
      const tab = await openPage(browser);
      await tab.goto(`${site.origin}/wijzigingen/`, { waitUntil: 'networkidle0' });
      await tab.focus('#wijzigingen-zoek');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Space');
      await tab.waitForFunction(() => location.search === '?gewicht=waardering');
      assert.match(await tab.$eval('[data-changes-status]', (element) => element.textContent), /^2 van 20 /);
      const shown = await tab.$$eval('.change', (all) => all.filter((one) => one.checkVisibility()).length);
      assert.equal(shown, 2);
    } finally {
      await browser.close();
      await site.close();
    }
  });

  test('tells on a page what changed there, and of a category its history', () => {
    assert.match(textOf(page('/toelichting/inleiding/')), /Gewijzigd sinds versie 0\.2: 1 plaats/);
    assert.doesNotMatch(page('/toelichting/methode/'), /Gewijzigd sinds/);
    assert.match(
      textOf(page('/categorieen/1.9/')),
      /Geschiedenis.*Versie 0\.3.*verplaatst.*Versie 0\.2.*hernummerd/,
    );
    assert.match(
      textOf(page('/categorieen/1.2/')),
      /Versie 0\.3.*Reden: Zo lang loopt een vordering\..*Versie 0\.2.*Reden: Vijf jaar bleek te kort\./,
    );
  });

  test('tells whoever opens a citation of an earlier edition what became of the passage', async () => {
    const site = await serveSite(join(folder, 'site'));
    const { browser } = await openBrowser();
    try {
      const tab = await openPage(browser);
      const opened = async (address: string): Promise<string> => {
        await tab.goto(`${site.origin}${address}`, { waitUntil: 'networkidle0' });
        return tab.evaluate(() => document.querySelector('.cited')?.textContent ?? '');
      };
      assert.match(
        await opened('/toelichting/inleiding/?v=0.2&w=00000000#1.a3'),
        /versie 0\.2.*ongewijzigd.*andere woorden/,
      );
      assert.match(
        await opened('/toelichting/inleiding/?v=0.1#1.a2'),
        /verplaatst.*Nu: Hoofdstuk 3, alinea 1.*Zoals aangehaald uit versie 0\.1:Stukken die bij/,
      );
      assert.match(await opened('/categorieen/1.2/?v=0.1'), /gewijzigd.*\[was: V 5 jaar.*\[wordt: V 15 jaar/);
      assert.match(
        await opened('/toelichting/inleiding/?v=7&w=x#1.a1'),
        /versie 7, die niet op deze website/,
      );
      // By the address that the category had.
      assert.match(await opened('/categorieen/1.6/?v=0.1'), /Categorie 1\.6.*hernummerd.*Nu: Categorie 1\.9/);
      assert.equal(await opened('/toelichting/inleiding/?v=0.3#1.a1'), '');
      await tab.waitForSelector('a.mark[href$="#1.a1"]');
      await tab.$eval('a.mark[href$="#1.a1"]', (mark) => {
        mark.click();
      });
      await tab.waitForFunction(() =>
        /\?v=0\.3&w=[0-9a-f]{8}#1\.a1/.test(document.querySelector('.cite-address')?.textContent ?? ''),
      );
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
