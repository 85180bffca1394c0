import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { openBrowser, openPage } from '../browser.ts';
import { edit, pageShows, startDev } from './dev-server.ts';
import type { DevServer } from './dev-server.ts';
import { patience } from '../patience.ts';

const file = 'hoofdstukken/1-toelichting/1-inleiding/1-aanleiding.md';
const page = '/toelichting/inleiding/';
const smallList = join(import.meta.dirname, '../fixtures/edities/proefdienst/0.1');
const category = 'categorieen/1.1-jaarplannen.md';

/** The finding that the bar of a page shows: its head line and what it has opened; null while it shows none. */
function barOf(tab: Page): Promise<{ summary: string; text: string } | null> {
  return tab.evaluate(() => {
    const bar = document.querySelector<HTMLDetailsElement>('.inzage-trouble');
    if (bar === null || bar.hidden) return null;
    return { summary: bar.querySelector('summary')?.textContent ?? '', text: bar.textContent };
  });
}

/** Leaves a trace in the open page that is lost when it loads anew. */
async function mark(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    Object.assign(window, { inzageMark: true });
  });
}

async function isMarked(tab: Page): Promise<boolean> {
  return tab.evaluate(() => 'inzageMark' in window);
}

/** Waits until a page stays: in a clone where nothing was kept yet, what Vite finds on its first pages loads them anew. */
async function stays(tab: Page): Promise<void> {
  const deadline = performance.now() + patience;
  const stayed = async (): Promise<boolean> => {
    await mark(tab);
    // Nothing tells that Vite has found all there is.
    await wait(2500);
    return isMarked(tab);
  };
  // It may load anew while it is asked.
  while (!(await stayed().catch(() => false)))
    if (performance.now() > deadline) assert.fail('The page goes on loading anew.');
}

describe('an open page while the content is edited', () => {
  let server: DevServer;
  let browser: Browser;
  let tab: Page;
  const shows = (words: string): Promise<void> => pageShows(server, tab, words);

  before(async () => {
    server = await startDev();
    ({ browser } = await openBrowser());
    tab = await openPage(browser);
  });

  after(async () => {
    await browser.close();
    await server.clear();
  });

  test('changes without loading anew: place and focus stay', async () => {
    await tab.goto(server.origin + page);
    await shows('Inleiding');
    await stays(tab);
    const before = await tab.evaluate(() => {
      document.querySelector<HTMLElement>('main a[href*="#1.2.a1"]')?.focus();
      window.scrollTo(0, 900);
      return document.activeElement?.outerHTML;
    });
    assert.match(before ?? '', /^<a /);
    await edit(server, file, (text) => `${text.trimEnd()}\n\nDeze zin kwam zonder herladen.\n`);
    await shows('Deze zin kwam zonder herladen.');
    assert.equal(await isMarked(tab), true, 'the page was loaded anew');
    const now = await tab.evaluate(() => ({
      focus: document.activeElement?.outerHTML,
      scrolled: window.scrollY > 300,
    }));
    assert.deepEqual(now, { focus: before, scrolled: true });
  });

  test('is not loaded anew when a build at work beside it writes what Astro keeps', async () => {
    const astroOwn = join(import.meta.dirname, '../../.astro');
    await mark(tab);
    for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
      const kept = join(astroOwn, name);
      // Replaced in one step, for another Astro may be reading it.
      await copyFile(kept, `${kept}.test`);
      await rename(`${kept}.test`, kept);
    }
    await edit(server, file, (text) => text.replace('zonder herladen', 'als tweede zonder herladen'));
    await shows('Deze zin kwam als tweede zonder herladen.');
    assert.equal(await isMarked(tab), true, 'the page was loaded anew');
  });

  test('becomes what a fresh load of it gives, title and all', async () => {
    await tab.goto(`${server.origin}/categorieen/1.1/`);
    await shows('Jaarplannen');
    await mark(tab);
    await edit(server, category, (text) =>
      text
        .replace('titel: Jaarplannen', 'titel: Plannen per jaar')
        .replace('Jaarplan, Meerjarenplan', 'Meerjarenplan'),
    );
    await tab.waitForFunction(() => document.title.includes('Plannen per jaar'));
    assert.equal(await isMarked(tab), true, 'the page was loaded anew');
    const patched = await tab.evaluate(() => document.querySelector('main')?.outerHTML);
    await tab.reload();
    assert.equal(patched, await tab.evaluate(() => document.querySelector('main')?.outerHTML));
  });

  test('keeps what was opened and what a script made of the page', async () => {
    await tab.goto(`${server.origin}/categorieen/?waardering=B`);
    await shows('Plannen per jaar');
    await mark(tab);
    await tab.$eval('[data-overview] details', (details) => (details.open = !details.open));
    const looks = (): Promise<unknown> =>
      tab.evaluate(() => ({
        open: document.querySelector<HTMLDetailsElement>('[data-overview] details')?.open,
        rows: [...document.querySelectorAll('[data-overview] tbody tr:not([hidden])')].map(
          (row) => row.textContent,
        ),
        said: document.querySelector('[data-overview-status]')?.textContent,
      }));
    const before = await looks();
    await edit(server, 'lijst.yaml', (text) => text.replace(/^versie: .*$/m, 'versie: "0.17"'));
    await shows('0.17');
    assert.equal(await isMarked(tab), true, 'the page was loaded anew');
    assert.deepEqual(await looks(), before);
    await edit(server, 'lijst.yaml', (text) => text.replace(/^versie: .*$/m, 'versie: "0.16"'));
    await shows('0.16');
  });

  test('of the overview has the edit in its rows, and the choice that was made', async () => {
    await tab.goto(`${server.origin}/categorieen/?waardering=B`);
    await shows('Plannen per jaar');
    await edit(server, category, (text) =>
      text.replace('titel: Plannen per jaar', 'titel: Plannen van ieder jaar'),
    );
    await shows('Plannen van ieder jaar');
    await tab.waitForFunction(
      () => document.querySelectorAll('[data-overview] tbody tr[hidden]').length > 20,
    );
  });

  test('has a bar that tells of an error, where it is and since when the page is as it is', async () => {
    await tab.goto(server.origin + page);
    await mark(tab);
    server.said();
    await edit(server, 'lijst.yaml', (text) => text.replace(/^titel: /m, 'titel: "'));
    await tab.waitForSelector('.inzage-trouble:not([hidden])');
    const bar = await barOf(tab);
    assert.match(bar?.summary ?? '', /^1 fout in lijst\.yaml, regel 1; u ziet de versie van \d\d\.\d\d uur$/);
    assert.match(bar?.text ?? '', /lijst\.yaml, regel 1, kolom \d+ · BE02Gevonden.+Verwacht.+Oplossing/s);
    assert.equal(await tab.$eval('p[role=status]', (one) => one.textContent), bar?.summary);
    await tab.evaluate(() => {
      window.scrollTo(0, 1200);
    });
    assert.equal(await tab.$eval('.inzage-trouble', (one) => one.getBoundingClientRect().top), 0);
    assert.doesNotMatch(await server.hears(/lijst\.yaml:1/), /vastgelegde afwijking/);
  });

  test('shows an edit of another file all the same, below the bar, and a page opened meanwhile has the bar too', async () => {
    await edit(server, file, (text) => text.replace('als tweede zonder herladen', 'ondanks de fout'));
    await shows('Deze zin kwam ondanks de fout.');
    assert.notEqual(await barOf(tab), null);
    const other = await openPage(browser);
    await other.goto(`${server.origin}/categorieen/`);
    await other.waitForSelector('.inzage-trouble:not([hidden])');
    await other.close();
  });

  test('loses the bar when the error is mended', async () => {
    await edit(server, 'lijst.yaml', (text) => text.replace(/^titel: "/m, 'titel: '));
    await tab.waitForSelector('.inzage-trouble', { hidden: true });
    assert.equal(await isMarked(tab), true, 'the page was loaded anew');
  });

  test('has a bar too for what could not be looked at, until it can be', async () => {
    const names = join(server.content, 'zienswijzen/_indieners.yaml');
    await mkdir(dirname(names), { recursive: true });
    await writeFile(names, 'geen namen');
    await edit(server, file, (text) => `${text}\n`);
    await tab.waitForSelector('.inzage-trouble:not([hidden])');
    const bar = await barOf(tab);
    assert.equal(bar?.summary, 'Niet alles is nagekeken');
    assert.match(bar.text, /zienswijzen\/_indieners\.yaml is niet te lezen/);
    await rm(names);
    await edit(server, file, (text) => text.replace(/\n$/, ''));
    await tab.waitForSelector('.inzage-trouble', { hidden: true });
  });

  test('turns any page into any other, whatever scripts put into it', async () => {
    await tab.goto(server.origin + page);
    const faults = await tab.evaluate(async (path) => {
      const { createPatcher } = (await import(path)) as typeof import('../../src/astro/dev/page/patch.ts');
      let seed = 7;
      const below = (limit: number): number => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed % limit;
      };
      const tree = (depth: number): HTMLElement => {
        const made = document.createElement(['p', 'div', 'ul', 'section'][below(4)] ?? 'p');
        if (below(3) === 0) made.id = `i${String(below(9))}`;
        if (below(3) === 0) made.className = `k${String(below(3))}`;
        for (let count = below(5); count > 0; count -= 1)
          made.append(depth > 0 && below(2) === 0 ? tree(depth - 1) : `woord ${String(below(5))} `);
        made.normalize();
        return made;
      };
      const found: string[] = [];
      for (let turn = 0; turn < 300; turn += 1) {
        const open = document.createElement('div');
        open.append(tree(3), tree(3), tree(3));
        const { patch } = createPatcher(open);
        const own = document.createElement('b');
        for (let step = 0; step < 4; step += 1) {
          const next = document.createElement('div');
          next.append(tree(3), tree(3), tree(3));
          // A script puts something of its own into the page; it is taken out again to compare.
          open.children[below(3)]?.prepend(own);
          patch(next);
          own.remove();
          const now = open.cloneNode(true);
          now.normalize();
          if (!now.isEqualNode(next)) found.push(`${String(turn)}.${String(step)}`);
        }
      }
      return found;
    }, '/src/astro/dev/page/patch.ts');
    assert.deepEqual(faults, []);
  });
});

describe('the development server, started with an error', () => {
  let server: DevServer;
  let browser: Browser;

  before(async () => {
    server = await startDev({
      from: smallList,
      prepare: async (content) => {
        const list = join(content, 'lijst.yaml');
        await writeFile(list, (await readFile(list, 'utf8')).replace(/^titel: /m, 'titel: "'));
      },
    });
    ({ browser } = await openBrowser());
  });

  after(async () => {
    await browser.close();
    await server.clear();
  });

  test('says so in place of every page, and shows the site as soon as it can', async () => {
    const tab = await openPage(browser);
    const response = await tab.goto(server.origin + page);
    assert.equal(response?.status(), 503);
    await pageShows(server, tab, '1 fout in lijst.yaml, regel 1; zolang kan er niets worden getoond');
    await pageShows(server, tab, 'Oplossing');
    // The page may load anew at any moment.
    assert.doesNotMatch(await (await fetch(server.origin + page)).text(), /1970/);
    await edit(server, 'lijst.yaml', (text) => text.replace(/^titel: "/m, 'titel: '));
    await pageShows(server, tab, 'Inleiding');
    assert.equal(await barOf(tab), null);
  });
});
