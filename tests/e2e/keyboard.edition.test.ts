import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer';
import { layOutAll, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const site = openSite();
let open: OpenSite;
let page: Page;

before(async () => {
  open = await site();
});

beforeEach(async () => {
  page = await newTab(await site());
  await page.setViewport({ width: 1280, height: 900 });
});

async function visit(path: string): Promise<void> {
  await page.goto(`${open.origin}${path}`);
}

/** The element with focus, by something short that names it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    if (element.id !== '') return `#${element.id}`;
    return element.textContent.trim();
  });
}

/** Presses a key until something holds, which must come about some time. */
async function pressUntil(key: 'ArrowDown' | 'Tab', holds: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 500; presses += 1) {
    if (await holds()) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} never leads there.`);
}

describe('the link to the text', () => {
  test('comes first, comes into view and leads past the head', async () => {
    await visit('/toelichting/context/');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Naar hoofdinhoud');
    const { top, height } = await page.$eval(
      '.skip-link',
      (link) => link.getBoundingClientRect().toJSON() as DOMRect,
    );
    assert.ok(top >= 0 && height >= 24);
    await page.keyboard.press('Enter');
    assert.equal(await focused(), '#inhoud');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null));
  });
});

describe('the tab key', () => {
  test('goes through the head in the order in which it is read', async () => {
    await visit('/over/');
    const order: string[] = [];
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('main') !== null)) break;
      order.push(await focused());
    }
    const delen = open.loaded.document.delen.map(({ titleText }) => titleText);
    const menu = ['Inhoud', ...delen, 'Categorieën', 'Reageren', 'Over deze uitgave'];
    assert.deepEqual(order, [
      'Naar hoofdinhoud',
      open.loaded.document.lijst.titel,
      '#zoek',
      'Zoeken',
      ...menu,
      'Over de herkomst',
    ]);
  });

  for (const path of ['/', '/categorieen/1.2/', '/toelichting/context/', '/zoeken/']) {
    test(`reaches everything that can be used on ${path} and is caught nowhere`, async () => {
      await visit(path);
      // One mark is a stop, and another one in the next block with a link: they come and go.
      const marks = await page.$$eval('.mark', (all) => all.length);
      const usable = await page.$$eval(
        'a[href]:not(.mark), button, input, summary, [tabindex="0"]:not(.mark)',
        (all) =>
          all.filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) && !element.closest('[hidden]'),
          ).length,
      );
      let reached = 0;
      // Day, month and year are stops within one field, and so is its calendar.
      const parts = 3 * (await page.$$('input[type="date"]')).length;
      for (let steps = 0; steps <= usable + marks + parts; steps += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === 'nothing') break;
        const counts = await page.evaluate(() => {
          const at = document.activeElement;
          return at?.matches('.mark, [data-reached]') === false && at.toggleAttribute('data-reached', true);
        });
        if (counts) reached += 1;
      }
      assert.equal(reached, usable);
    });
  }
});

/** Each kind of control and a page that has it. */
const controls: readonly (readonly [what: string, path: string, selector: string])[] = [
  ['the link to the text', '/', '.skip-link'],
  ['the name of the list', '/', '.wordmark a'],
  ['a field in the head', '/', '#zoek'],
  ['a button', '/', '.bar-search button'],
  ['a way to the next page', '/toelichting/context/', '.place-way'],
  ['a link in the menu', '/', '.menu-wide a'],
  ['a search field', '/zoeken/', '#zoekvraag'],
  ['a link that looks like a button', '/', '.button'],
  ['a link in the contents', '/', '.contents a'],
  ['a link in the text', '/toelichting/context/', '.text p a:not(.mark)'],
  ['a permalink', '/toelichting/context/', '.text p .mark'],
  ['a link to a note', '/toelichting/context/', '.note-reference a'],
  ['a table that scrolls', '/toelichting/context/', '.table-scroll'],
  ['a link in the contents of a page', '/toelichting/context/', '.page-contents a'],
  ['what unfolds', '/zoeken/', '.search-help summary'],
  ['a link in the footer', '/', '.site-footer a'],
];

interface Outline {
  readonly style: string;
  readonly width: number;
  /** Contrast with what is behind it. */
  readonly contrast: number;
}

/** Runs in the browser. */
function outlineOf(element: Element): Outline {
  const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminance = (colour: string): number => {
    if (!painter) return NaN;
    painter.clearRect(0, 0, 1, 1);
    painter.fillStyle = colour;
    painter.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...painter.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let behind = element.parentElement;
  while (behind?.parentElement && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
    behind = behind.parentElement;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const [light = 0, dark = 0] = [
    luminance(outlineColor),
    luminance(getComputedStyle(behind ?? document.body).backgroundColor),
  ].sort((one, other) => other - one);
  return { style: outlineStyle, width: parseFloat(outlineWidth), contrast: (light + 0.05) / (dark + 0.05) };
}

/** Runs in the browser. It has no mouse, and without one permalinks are always in view. */
function pretendMouse(): void {
  const drop = (list: CSSStyleSheet | CSSGroupingRule): void => {
    for (let index = list.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = list.cssRules[index];
      if (rule instanceof CSSMediaRule && rule.conditionText === '(hover: none)') list.deleteRule(index);
      else if (rule instanceof CSSGroupingRule) drop(rule);
    }
  };
  for (const sheet of document.styleSheets) drop(sheet);
}

describe('focus', () => {
  for (const [what, path, selector] of controls) {
    test(`is seen on ${what}, in the light and in the dark`, async () => {
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await visit(path);
        assert.equal((await page.$eval(selector, outlineOf)).style, 'none', 'outlined without focus');
        // A script that moves focus shows it only to whoever used the keyboard last.
        await page.keyboard.press('Tab');
        await page.$eval(selector, (element) => {
          (element as HTMLElement).focus();
        });
        const { style, width, contrast } = await page.$eval(selector, outlineOf);
        assert.equal(style, 'solid');
        assert.ok(width >= 2, `${width} px wide`);
        assert.ok(contrast >= 3, `contrast ${contrast.toFixed(1)} in the ${value}`);
      }
    });
  }

  test('brings a permalink into view', async () => {
    await visit('/toelichting/context/');
    await page.evaluate(pretendMouse);
    const mark = '.text p .mark:not(.mark-in-view)';
    const opacity = (): Promise<string> => page.$eval(mark, (element) => getComputedStyle(element).opacity);
    assert.equal(await opacity(), '0');
    await page.keyboard.press('Tab');
    await page.focus(mark);
    assert.equal(await opacity(), '1');
  });
});

describe('marks', () => {
  /** What the box says, while it is open. */
  const citation = (): Promise<string | null> =>
    page.evaluate(() => document.querySelector('.cite-box:popover-open .cite-words')?.textContent ?? null);

  test('are one stop in a block with a link, and arrows lead from one to another', async () => {
    await visit('/toelichting/context/');
    const stops = (): Promise<number> =>
      page.$$eval('a.mark', (all) => all.filter(({ tabIndex }) => tabIndex >= 0).length);
    assert.equal(await stops(), 1);
    await page.focus('.text p a:not(.mark)');
    await pressUntil('Tab', () => page.evaluate(() => document.activeElement?.matches('.mark') === true));
    const ids = await page.$$eval('a.mark', (all) => all.map(({ hash }) => hash));
    const at = (): Promise<number> =>
      page.evaluate((all) => all.indexOf((document.activeElement as HTMLAnchorElement).hash), ids);
    const first = await at();
    await page.keyboard.press('ArrowDown');
    assert.equal(await at(), first + 1);
    await page.keyboard.press('ArrowUp');
    assert.equal(await at(), first);
    assert.equal(await stops(), 1);
  });

  test('say how to cite their block, copy that, and give focus back', async () => {
    const { lijst } = open.loaded.document;
    await page
      .browserContext()
      .setPermission(
        open.origin,
        { permission: { name: 'clipboard-read' }, state: 'granted' },
        { permission: { name: 'clipboard-write' }, state: 'granted' },
      );
    await visit('/toelichting/context/');
    await page.focus('.mark[href$="#2.1.a1"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cite-box:popover-open');
    const words = (await citation()) ?? '';
    assert.match(words, /, § 2\.1, alinea 1 \(p\. \d+\)$/);
    assert.ok(words.startsWith(`${lijst.titel}, versie ${lijst.versie}, `));
    await page.waitForFunction(() => document.querySelector('.cite-address')?.textContent.includes('&w='));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.cite-said')?.textContent !== '');
    assert.equal(
      await page.$eval('.cite-said', ({ textContent }) => textContent),
      'De verwijzing is gekopieerd.',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(
      copied.replace(/&w=[0-9a-f]{8}#/, '&w=…#'),
      `${words}, ${open.origin}/toelichting/context/?v=${lijst.versie}&w=…#2.1.a1`,
    );
    await page.keyboard.press('Escape');
    assert.equal(await citation(), null);
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash), '#2.1.a1');
  });
});

describe('a word that is explained', () => {
  /** What the box says, while it is open and within the window. */
  const said = async (): Promise<string> => {
    await page.waitForSelector('.explanation:popover-open');
    return page.$eval('.explanation', (box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const inView = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      return inView ? (box as HTMLElement).innerText : 'out of view';
    });
  };
  const show = (selector: string): Promise<void> =>
    page.$eval(selector, (word) => {
      word.scrollIntoView({ block: 'center', behavior: 'instant' });
    });

  test('opens beside it by key, has its links within reach, and gives focus back', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const [selector, words, way] of [
      ['.text p a.term', /^Een in de wet omschreven middel/, 'Ga naar het begrip'],
      ['.note-reference a', /^De memorie van toelichting/, 'Ga naar de noot'],
      ['main abbr[role="button"]', /^Marine Inlichtingendienst$/, null],
    ] as const) {
      await visit('/toelichting/context/');
      await show(selector);
      await page.focus(selector);
      await page.keyboard.press('Enter');
      assert.match(await said(), words);
      const links = await page.$$eval('.explanation a', (all) => all.map(({ textContent }) => textContent));
      for (const link of links) {
        await page.keyboard.press('Tab');
        assert.equal(await focused(), link);
      }
      assert.equal(links.at(-1) ?? null, way);
      await page.keyboard.press('Escape');
      assert.equal(await page.$('.explanation:popover-open'), null);
      assert.ok(await page.$eval(selector, (word) => word === document.activeElement));
    }
  });

  test('is a link still: with a key held, and where the explanation cannot be had, which is tried again', async () => {
    await visit('/toelichting/context/');
    const word = '.text p a.term';
    const follows = await page.$eval(word, (link) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      let followed = false;
      const last = (event: Event): void => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', last, { once: true });
      link.dispatchEvent(click);
      return followed;
    });
    assert.ok(follows);
    let refused = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (refused && request.resourceType() === 'xhr') void request.abort();
      else void request.continue();
    });
    await Promise.all([page.waitForNavigation(), page.locator(word).click()]);
    assert.equal(new URL(page.url()).pathname, '/bijlagen/begrippen/');
    refused = false;
    await visit('/toelichting/context/');
    await page.locator(word).click();
    assert.match(await said(), /Ga naar het begrip$/);
  });
});

describe('the line above the text', () => {
  test('tells section and page while one reads, and the contents mark it', async () => {
    await visit('/toelichting/context/#2.3.1');
    await page.waitForFunction(() =>
      document.querySelector('.place-section')?.textContent.startsWith('2.3.1 '),
    );
    const { top, words } = await page.$eval('.place-bar', (bar) => ({
      top: bar.getBoundingClientRect().top,
      words: bar.querySelector('.place-page')?.textContent ?? '',
    }));
    assert.equal(top, 0);
    assert.match(words, /^p\. \d+$/);
    const [marked, inView] = await page.$eval('.page-contents [aria-current="location"]', (link) => {
      const box = link.getBoundingClientRect();
      return [link.getAttribute('href'), box.top >= 0 && box.bottom <= innerHeight];
    });
    assert.deepEqual([marked, inView], ['#2.3.1', true]);
  });
});

describe('reckoning on a category page', () => {
  test('shows what becomes of records on the day that was given, says what is wrong with one, and sends nothing', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await visit('/categorieen/1.3.b/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const words = (selector: string): Promise<string> =>
      page.$eval(selector, (found) => (found as HTMLElement).innerText.trim());
    const example = await words('.outcome-results');
    await page.focus('.reckon input');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.reckon-fault')?.textContent !== '');
    assert.equal(await words('.reckon-fault'), 'Vul een dag in: dag, maand en jaar.');
    assert.equal(await words('.outcome-results'), example);
    await page.$eval('.reckon input', (field) => {
      field.value = '2011-02-28';
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.outcome-results [data-kind]') === null);
    assert.match(await words('.outcome-results'), /Vernietigen na 31 december 2016, dat is 5 jaar later\./);
    assert.deepEqual(
      await page.$$eval('.outcome-results a', (all) => all.map(({ textContent }) => textContent)),
      ['Archiefwet 1995, art. 3', 'Archiefbesluit 1995, art. 8'],
    );
    assert.equal(await words('.reckon-fault'), '');
    assert.deepEqual(
      asked.filter((one) => !/^GET .*\.js$/.test(one)),
      [],
    );
  });
});

describe('the menu of a narrow screen', () => {
  test('opens and closes with the keyboard', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await visit('/');
    const links = (): Promise<number> =>
      page.$$eval('.menu-narrow a', (all) => all.filter((link) => link.checkVisibility()).length);
    for (let count = 0; count < 10 && (await focused()) !== 'Menu'; count += 1)
      await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Menu');
    assert.equal(await links(), 0);
    await page.keyboard.press('Enter');
    assert.ok((await links()) > 5);
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Inhoud');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Space');
    assert.equal(await links(), 0);
  });
});

describe('a key by itself', () => {
  test('leads to the search field, also where the menu is closed, unless it is switched off', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await visit('/over/');
    await page.keyboard.press('/');
    assert.equal(await focused(), '#zoek');
    assert.equal(await page.$eval('#zoek', (field) => (field as HTMLInputElement).value), '');
    await page.locator('.shortcut-choice input').click();
    await visit('/toelichting/context/');
    await page.keyboard.press('/');
    assert.equal(await focused(), 'nothing');
  });

  test('opens the contents of the whole list, with the place marked, and Escape gives back the page', async () => {
    await visit('/toelichting/context/#2.3.1');
    await page.waitForSelector('.page-contents [href="#2.3.1"][aria-current]');
    await page.keyboard.press('i');
    await page.waitForSelector('.tree-dialog[open]');
    const current = await page.$eval('.tree-dialog [aria-current]', (link) => [
      (link as HTMLAnchorElement).hash,
      link.checkVisibility(),
    ]);
    assert.deepEqual(current, ['#2.3.1', true]);
    await page.focus('#inhoud-vinden');
    await page.keyboard.type('5.2 dossiers');
    const found = await page.$$eval('.tree-dialog .tree a', (all) =>
      all.filter((link) => link.checkVisibility()).map(({ textContent }) => textContent),
    );
    assert.equal(found.filter((words) => words.includes('5.2')).length, 1);
    await pressUntil('ArrowDown', async () => (await focused()).includes('5.2'));
    await page.keyboard.press('Escape');
    assert.equal(await page.$('.tree-dialog[open]'), null);
    await page.focus('.menu-wide a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tree-dialog[open]');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'Inhoud');
    assert.equal(new URL(page.url()).pathname, '/toelichting/context/');
  });

  test('does nothing else outside a field', async () => {
    await visit('/toelichting/context/');
    const state = (): Promise<string> =>
      page.evaluate(
        () =>
          `${location.href} ${scrollY} ${document.activeElement?.tagName ?? ''} ${document.body.innerHTML}`,
      );
    const before = await state();
    for (const key of "abcdefghjklmnopqrstuvwxyz0123456789?.,;'[]-=") await page.keyboard.press(key as 'a');
    assert.equal(await state(), before);
  });
});

describe('what can be pressed', () => {
  for (const width of [320, 1280]) {
    for (const path of [
      '/',
      '/toelichting/context/',
      '/categorieen/',
      '/categorieen/1.2/',
      '/bijlagen/begrippen/',
      '/paginas/',
      '/zoeken/',
    ]) {
      test(`is large enough on ${path} at ${width} px`, async () => {
        await page.setViewport({ width, height: 900 });
        await visit(path);
        await layOutAll(page);
        const small = await page.$$eval('a[href], button, input, summary', (all) => {
          const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline';
          // A link among words is as high as its line.
          const inText = (element: Element): boolean => {
            let around: Element | null = element;
            while (around && isInline(around)) around = around.parentElement;
            return isInline(element) && around?.textContent.trim() !== element.textContent.trim();
          };
          return all
            .filter(
              (element) => element.checkVisibility() && !element.matches('.skip-link') && !inText(element),
            )
            .map((element) => ({ element, rect: element.getBoundingClientRect() }))
            .filter(({ rect }) => rect.width < 23.9 || rect.height < 23.9)
            .map(({ element, rect }) => `${rect.width} × ${rect.height}: ${element.outerHTML.slice(0, 160)}`);
        });
        assert.deepEqual(small, []);
      });
    }
  }
});
