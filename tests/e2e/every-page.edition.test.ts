import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { readHtml } from './html-files.ts';
import { demandedPaths, sitemapPaths } from './paths.ts';
import { layOutAll, messagesOf, newTab, openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { violationsOf } from './violations.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose outcome depends on colour; the others find in the dark what they find in the light. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const widths = [320, 768, 1280];

interface AxeResults {
  readonly passes: readonly unknown[];
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Most servers will send no policy: what the pages carry has to do. */
const site = openSite(false);

async function runAxe(page: Page, where: string, only: readonly string[]): Promise<string[]> {
  const options = { runOnly: only, resultTypes: ['violations'], elementRef: false };
  const { passes, violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  assert.ok(passes.length > 0, `${where}: axe looked at nothing`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${where}: ${id} (${help})\n  ${html}\n  ${failureSummary}`),
  );
}

/** What is too wide for a page that may be scrolled in one direction only. */
async function overflow(page: Page, where: string): Promise<string[]> {
  const { wide, culprits } = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement ?? document.body;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return {
      wide: scrollWidth > innerWidth ? scrollWidth : 0,
      culprits: beyond.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    };
  });
  return wide > 0 ? [`${where}: the page is ${wide} px wide\n  ${culprits.join('\n  ')}`] : [];
}

/** The page with the distances that a reader may ask for (WCAG 2.2, success criterion 1.4.12), and without again. */
async function spaceOut(page: Page, on: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, on);
}

/**
 * Categories and terms are hundreds of pages of one make: each is looked at where room is shortest, and one in twenty
 * in every width, light and dark.
 */
function looksOf(path: string, index: number): readonly number[] {
  return path.startsWith('/categorieen/') && path !== '/categorieen/' && index % 20 !== 0 ? [320] : widths;
}

/** Loads a page once and looks at it at the given widths; where that is all of them, in the dark too. */
async function examine(
  page: Page,
  address: string,
  axe: string,
  looks: readonly number[],
): Promise<string[]> {
  const path = new URL(address).pathname;
  const faults: string[] = [];
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(axe);
  // What is folded away is there for whoever opens it.
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await layOutAll(page);
  for (const width of looks) {
    const where = `${path} at ${width} px`;
    await page.setViewport({ width, height: 900 });
    faults.push(...(await overflow(page, where)), ...(await runAxe(page, where, tags)));
    if (width > 320) continue;
    await spaceOut(page, true);
    faults.push(...(await overflow(page, `${where}, spaced out`)));
    await spaceOut(page, false);
  }
  if (looks.length < widths.length) return faults;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return [...faults, ...(await runAxe(page, `${path} in the dark`, colourRules))];
}

const unlisted = ['/zoeken/', '/mijn-zienswijze/', '/redactie/', '/404.html'];

let open: OpenSite;
const examined: string[] = [];
const faults: string[] = [];
/** By page, what it complained of and what the policy forbade. */
const complaints: string[] = [];
const asked: string[] = [];
let visited = 0;

/** Takes pages from those that wait, and looks at each. */
async function visit(waiting: string[], axe: string, listed: ReadonlySet<string>): Promise<void> {
  const page = await newTab(open);
  page.on('request', (request) => asked.push(request.url()));
  const told = [messagesOf(page), await violationsOf(page)];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const address = `${open.origin}${path}`;
    if (listed.has(path)) {
      const index = examined.push(path) - 1;
      faults.push(...(await examine(page, address, axe, looksOf(path, index))));
    } else await page.goto(address, { waitUntil: 'load' });
    visited += 1;
    for (const list of told) complaints.push(...list.splice(0).map((words) => `${path}: ${words}`));
  }
}

before(async () => {
  open = await site();
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
  const listed = new Set([...(await sitemapPaths(open.folder)), ...unlisted]);
  const files = (await readHtml(open.folder)).map(({ path }) => path);
  const waiting = [...listed, ...files.filter((path) => !listed.has(path))];
  await Promise.all([visit(waiting, axe, listed), visit(waiting, axe, listed)]);
});

describe('every page', () => {
  test('has no fault that axe knows of and no sideways scrolling', () => {
    assert.ok(faults.length === 0, `${faults.length} faults\n${faults.join('\n')}`);
    assert.deepEqual(examined.sort(), [...demandedPaths(open.loaded.document), ...unlisted].sort());
  });

  test('loads under the policy that it carries without a message, and asks nothing of others', async () => {
    assert.deepEqual(complaints, []);
    assert.ok(visited >= (await readHtml(open.folder)).length, `${visited} pages`);
    assert.ok(asked.length > visited);
    assert.deepEqual(
      // The sign in a field for a date is the browser's own.
      asked.filter((address) => !address.startsWith(`${open.origin}/`) && !address.startsWith('data:')),
      [],
    );
  });
});
