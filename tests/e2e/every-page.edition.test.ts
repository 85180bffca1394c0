import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { demandedPaths, sitemapPaths } from './paths.ts';
import { layOutAll, newTab, openSite } from './site.ts';

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

const site = openSite();

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

describe('every page', () => {
  test('has no fault that axe knows of and no sideways scrolling', async () => {
    const { folder, loaded, origin } = await site();
    const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    const unlisted = ['/zoeken/', '/mijn-zienswijze/', '/redactie/', '/404.html'];
    const waiting = [...(await sitemapPaths(folder)), ...unlisted];
    const examined: string[] = [];
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      const page = await newTab(await site());
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        faults.push(...(await examine(page, `${origin}${path}`, axe, looksOf(path, examined.length))));
        examined.push(path);
      }
    };
    await Promise.all([work(), work()]);
    assert.ok(faults.length === 0, `${faults.length} faults\n${faults.join('\n')}`);
    assert.deepEqual(examined.sort(), [...demandedPaths(loaded.document), ...unlisted].sort());
  });
});
