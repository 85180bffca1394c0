/**
 * One print in a process of its own, so that its memory is its own: `print-once.ts <folder> <times> <way>`, of a content
 * folder repeated so many times. The outcome goes to standard output as JSON.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { loadIntoPage } from '../../src/print/chromium/serve.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { printKeeping } from '../build/kept-parts.ts';
import { timed } from './measure.ts';
import { repeatContent } from './repeat-content.ts';

/** The PDF step, the same after a change within one chapter, or one bare print of the same HTML: start, load, print. */
export type Way = 'step' | 'again' | 'tagged' | 'plain';

export interface PrintOutcome {
  /** Milliseconds, without reading the content. */
  readonly wall: number;
  /** Null for a bare print, which nobody reads. */
  readonly pages: number | null;
}

async function printOnce(folder: string, times: number, way: Way): Promise<PrintOutcome> {
  const files = repeatContent(await readContent(folder), times);
  const loaded = loadList(files);
  if (way === 'again') return printAgain(loaded, loadList(withOneChange(files)));
  if (way === 'step') return printStep(loaded);
  const html = printHtml(loaded);
  const assets = await readAssets();
  const wall = await timed(async () => {
    const { browser } = await launchBrowser({ network: 'none' });
    try {
      const page = await browser.newPage();
      // A measurement waits as long as it takes.
      await loadIntoPage(page, html, assets, Infinity);
      const tagged = way === 'tagged';
      await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged,
        outline: tagged,
        timeout: 0,
        waitForFonts: false,
      });
    } finally {
      await browser.close();
    }
  });
  return { wall, pages: null };
}

async function printStep(loaded: Loaded): Promise<PrintOutcome> {
  let pages = 0;
  const wall = await timed(async () => {
    pages = (await printEdition(loaded)).pageMap.total;
  });
  return { wall, pages };
}

/** Prints once to keep its parts, and measures the print of the changed list by what was kept. */
async function printAgain(before: Loaded, changed: Loaded): Promise<PrintOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-delen-'));
  const print = async (loaded: Loaded): Promise<number> => {
    const options = { again: false, log: () => undefined };
    return (await printKeeping(folder, 'bench', options, (kept) => printEdition(loaded, kept))).pageMap.total;
  };
  try {
    await print(before);
    let pages = 0;
    const wall = await timed(async () => {
      pages = await print(changed);
    });
    return { wall, pages };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An alinea more in the text that stands in the middle of the list. */
function withOneChange(files: readonly ContentFile[]): ContentFile[] {
  const texts = files.filter(({ path }) => /^hoofdstukken\/.*\.md$/.test(path));
  const middle = texts[Math.floor(texts.length / 2)];
  if (!middle) throw new Error('De lijst heeft geen hoofdstuk waarin iets veranderd kan worden.');
  const text = `${new TextDecoder().decode(middle.bytes).trimEnd()}\n\nHier staat een alinea meer.\n`;
  return files.map((file) => (file === middle ? { ...file, bytes: new TextEncoder().encode(text) } : file));
}

if (import.meta.main) {
  const [folder = '', times = '', way = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await printOnce(folder, Number(times), way as Way)));
}
