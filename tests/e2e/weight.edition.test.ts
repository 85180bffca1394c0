import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { HTTPResponse, Page } from 'puppeteer';
import { readHtml } from './html-files.ts';
import { newTab, openSite } from './site.ts';

/** Bytes on the wire of all that a page asks for. */
const home = 35_000;
const longestChapter = 70_000;

const site = openSite();

async function open(path: string): Promise<{ page: Page; responses: HTTPResponse[] }> {
  const opened = await site();
  const page = await newTab(opened);
  const responses: HTTPResponse[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(`${opened.origin}${path}`, { waitUntil: 'networkidle0' });
  return { page, responses };
}

async function weight(path: string): Promise<number> {
  const { responses } = await open(path);
  const sizes = await Promise.all(
    responses.map(async (response) => {
      const body = await response.buffer();
      return response.url().endsWith('.woff2') ? body.length : gzipSync(body).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
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
    assert.ok(first <= home, `home: ${String(first)} bytes`);
    assert.ok(chapter <= longestChapter, `${String(longest?.path)}: ${String(chapter)} bytes`);
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
