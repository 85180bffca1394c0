import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { HTTPResponse, Page } from 'puppeteer';
import { mostBytes } from '../../scripts/bench/targets.ts';
import { readHtml } from './html-files.ts';
import { newTab, openSite } from './site.ts';

/** Bytes on the wire of all that a page asks for. */
const longestChapter = 70_000;
/** The page on which a reader writes a view, before anything is taken along. */
const viewPage = 60_000;
/** Of those, all scripts of a page on which nobody searches. */
const scripts = 6_000;

const site = openSite();

async function open(path: string): Promise<{ page: Page; responses: HTTPResponse[] }> {
  const opened = await site();
  const page = await newTab(opened);
  const responses: HTTPResponse[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${opened.origin}${path}`, { waitUntil: 'networkidle0' });
  return { page, responses };
}

async function weight(path: string): Promise<{ all: number; script: number }> {
  const { responses } = await open(path);
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.buffer();
      const size = response.url().endsWith('.woff2') ? body.length : gzipSync(body).length;
      return { size, isScript: response.url().endsWith('.js') };
    }),
  );
  const sum = (some: typeof sizes): number => some.reduce((total, { size }) => total + size, 0);
  return { all: sum(sizes), script: sum(sizes.filter(({ isScript }) => isScript)) };
}

/** The fonts that draw a page's text, as the browser tells it. */
async function fontsOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'main *' });
  const names = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) names.add(familyName);
  }
  return [...names].sort();
}

describe('a page with all that it loads', () => {
  test('is light: the home page, and the longest chapter', async () => {
    const { folder } = await site();
    const files = await readHtml(folder);
    const [longest] = files
      .filter(({ path }) => /^\/(?!categorieen|redactie)[\w-]+\/[\w-]+\/$/.test(path))
      .sort((one, other) => other.html.length - one.html.length);
    const [first, chapter] = [await weight('/'), await weight(longest?.path ?? '')];
    assert.ok(first.all <= mostBytes.home, `home: ${String(first.all)} bytes`);
    assert.ok(chapter.all <= longestChapter, `${String(longest?.path)}: ${String(chapter.all)} bytes`);
    for (const { script } of [first, chapter])
      assert.ok(script > 0 && script <= scripts, `scripts: ${String(script)} bytes`);
  });

  test('is light where a view is written: what makes a letter comes when it is asked for', async () => {
    const { all } = await weight('/mijn-zienswijze/');
    assert.ok(all <= viewPage, `${String(all)} bytes`);
  });

  test('has all its letters in the font of the site, which has only those', async () => {
    for (const path of ['/', '/toelichting/inleiding/', '/categorieen/1.3.a/', '/bijlagen/begrippen/']) {
      const { page } = await open(path);
      const fonts = await fontsOf(page);
      assert.ok(fonts.includes('Inzage Serif'), `${path}: ${fonts.join(', ')}`);
      // What the browser of the tests takes when that lacks a letter.
      assert.ok(!fonts.includes('DejaVu Serif'), `${path}: ${fonts.join(', ')}`);
    }
  });
});
