import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { viewLimits } from '../../src/document/view-limits.ts';
import { readView } from '../../src/zienswijze/read.ts';
import { openPage } from '../browser.ts';
import { setClock } from './set-clock.ts';
import { messagesOf, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { tap } from './tap.ts';

const site = openSite();
let open: OpenSite;
let page: Page;
let chapters: readonly string[];
let messages: string[];
/** What any page of this file asked for. */
const asked = new Set<string>();

interface WithBlobs {
  blobs: Blob[];
}

before(async () => {
  open = await site();
  const [deel] = open.loaded.document.delen;
  chapters = (deel?.children ?? []).map(({ name }) => `/${deel?.name ?? ''}/${name}/`);
});

beforeEach(async () => {
  page = await newTab(open);
  messages = messagesOf(page);
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await setClock(page, '2015-04-10T12:00:00Z');
  await page.evaluateOnNewDocument(() => {
    const blobs: Blob[] = [];
    (globalThis as unknown as WithBlobs).blobs = blobs;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    };
  });
});

after(() => {
  assert.deepEqual([...asked], [open.origin], 'nothing is sent anywhere');
});

/** Waits for words in an element. */
async function told(selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (where: string, what: string) => document.querySelector(where)?.textContent.includes(what),
    {},
    selector,
    words,
  );
}

const paragraph = '.main-text p:has(> a.mark)';

/** Selects the first words of a paragraph. */
async function selectWords(): Promise<string> {
  return page.$eval(paragraph, (block) => {
    const words = [...block.childNodes].find((node) => node instanceof Text && node.data.trim().length > 12);
    if (!words) throw new Error('No words');
    getSelection()?.setBaseAndExtent(words, 0, words, 12);
    return String(getSelection()).replaceAll('\u00ad', '').trim();
  });
}

async function boxOpens(): Promise<void> {
  await page.waitForSelector('.cite-box:popover-open');
}

async function openView(): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.$eval('a.cite-view', (link) => {
      link.click();
    }),
  ]);
  await page.waitForSelector('.view-desk:not([hidden])');
}

/** The file that a button makes. */
async function saved(button: string): Promise<Buffer> {
  // Not by its place: what is said of keeping can move it between two moments of a press.
  await page.focus(`[data-view="${button}"]`);
  await page.keyboard.press('Enter');
  // What was made before is told there too.
  await told('[data-view="said"]', `.${button} is gemaakt`);
  const base64 = await page.evaluate(async () => {
    const blob = (globalThis as unknown as WithBlobs).blobs.at(-1);
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

async function axeFaults(): Promise<unknown> {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  return page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

describe('a view on the list', () => {
  test('is written by touch on a small screen, and is there again later', async () => {
    await page.setViewport({ width: 320, height: 640, isMobile: true, hasTouch: true });
    const quotations: string[] = [];
    for (const path of [chapters[1], chapters[0]]) {
      await page.goto(`${open.origin}${path ?? ''}`);
      quotations.push(await selectWords());
      await tap(page, `${paragraph} > a.mark`);
      await boxOpens();
      await tap(page, '.cite-respond');
      await told('.cite-said', 'Bewaard');
    }
    await openView();
    assert.deepEqual(
      await page.$$eval('.view-part blockquote', (all) => all.map(({ textContent }) => textContent)),
      quotations.toReversed(),
      'in the order of the document',
    );
    for (const [index, field] of (await page.$$('.view-part textarea')).entries())
      await field.type(`Opmerking ${String(index)}`);
    const remarks = (): Promise<string[]> =>
      page.$$eval('.view-part textarea', (all) => all.map(({ value }) => value));
    const first = page;
    page = await openPage(page.browserContext());
    await page.goto(first.url());
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('.view-part:nth-child(2) textarea')?.value ===
        'Opmerking 1',
    );
    await page.type('.view-part textarea', '!');
    page = first;
    await page.bringToFront();
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.view-part textarea')?.value === 'Opmerking 0!',
    );
    await page.reload();
    await page.waitForSelector('.view-desk:not([hidden])');
    assert.deepEqual(await remarks(), ['Opmerking 0!', 'Opmerking 1']);
    await told('[data-view="state"]', 'Bewaard op dit apparaat');
    assert.deepEqual(await axeFaults(), []);
    assert.ok(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) <= innerWidth));
    assert.deepEqual(messages, []);
  });

  test('is written by keyboard, changed, and taken along', async () => {
    await page.setViewport({ width: 1280, height: 900 });
    for (const path of [chapters[0], chapters[1]]) {
      await page.goto(`${open.origin}${path ?? ''}`);
      await page.focus(`${paragraph} > a.mark`);
      await page.keyboard.press('Enter');
      await boxOpens();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await told('.cite-said', 'Bewaard');
    }
    await page.$eval('a.cite-view', (link) => {
      link.focus();
    });
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.view-part:nth-child(2) textarea:focus');
    await page.keyboard.type('Graag anders.');
    await page.focus('.view-part:nth-child(2) [data-do="up"]');
    await page.keyboard.press('Enter');
    await page.focus('.view-part:nth-child(2) [data-do="remove"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-view="undo"]:focus');
    assert.equal((await page.$$('.view-part')).length, 1);
    await page.keyboard.press('Enter');
    const json = await saved('json');
    const { view, faults } = readView(json);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      view?.onderdelen.map(({ opmerking, wens, adres }) => [opmerking, wens, new URL(adres).pathname]),
      [
        ['Graag anders.', 'wijzigen', chapters[1]],
        ['', 'wijzigen', chapters[0]],
      ],
    );
    assert.equal(String((await saved('pdf')).subarray(0, 5)), '%PDF-');
    assert.equal(String((await saved('docx')).subarray(0, 2)), 'PK');
    const input = await page.$('[data-view="open"]');
    const opened = async (text: string): Promise<void> => {
      await input?.evaluate((field, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], 'zienswijze.json'));
        (field as HTMLInputElement).files = files.files;
        field.dispatchEvent(new Event('change'));
      }, text);
    };
    await opened('{}');
    await told('[data-view="said"]', 'Dit bestand kan niet worden geopend');
    const list = view.uitgave.id;
    await opened(String(json).replace(`"${list}"`, '"andere-lijst"'));
    await told('[data-view="said"]', 'Deze zienswijze gaat niet over');
    assert.equal((await page.$$('[data-view="choice"] option')).length, 1);
    assert.deepEqual(await axeFaults(), []);
    assert.deepEqual(messages, []);
  });

  test('can be written and taken along where nothing may be kept, and that is said', async () => {
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Forbidden', 'SecurityError');
      };
    });
    await page.goto(`${open.origin}${chapters[0] ?? ''}`);
    await page.locator(`${paragraph} > a.mark`).click();
    await boxOpens();
    await page.locator('.cite-respond').click();
    await told('.cite-said', 'Niet bewaard');
    await openView();
    await told('[data-view="state"]', 'Niet bewaard');
    await page.waitForSelector('.view-part textarea:focus');
    await page.keyboard.type('Toch geschreven.');
    assert.match(String(await saved('txt')), /Toch geschreven\./);
    const paste = async (count: number): Promise<void> => {
      await page.$eval('.view-part textarea', (field) => {
        field.select();
      });
      await page.keyboard.sendCharacter('a'.repeat(count));
    };
    await paste(viewLimits.text + 1);
    await told('.view-part [role="alert"]', 'er passen 20000 tekens in');
    await paste(1);
    assert.equal(await page.$('.view-part [role="alert"]'), null);
    await page.focus('[data-text="naam"]');
    await page.keyboard.sendCharacter('a'.repeat(viewLimits.line));
    await page.waitForSelector('.hint[role="alert"]');
    await page.locator('[data-view="new"]').click();
    await page.waitForFunction(() => document.querySelector('.hint[role="alert"]') === null);
  });
});
