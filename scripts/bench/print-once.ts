/**
 * One print in a process of its own, so that its memory is its own: `print-once.ts <folder> <times> <way>`, of a content
 * folder repeated so many times. The outcome goes to standard output as JSON.
 */
import process from 'node:process';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { loadIntoPage } from '../../src/print/chromium/serve.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import { loadList } from '../../src/astro/load-list.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readContent } from '../../src/source/read.ts';
import { timed } from './measure.ts';
import { repeatContent } from './repeat-content.ts';

/** The PDF step, or one bare print of the same HTML: start, load, print. */
export type Way = 'step' | 'tagged' | 'plain';

export interface PrintOutcome {
  /** Milliseconds, without reading the content. */
  readonly wall: number;
  /** Null for a bare print, which nobody reads. */
  readonly pages: number | null;
}

async function printOnce(folder: string, times: number, way: Way): Promise<PrintOutcome> {
  const loaded = loadList(repeatContent(await readContent(folder), times));
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

if (import.meta.main) {
  const [folder = '', times = '', way = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await printOnce(folder, Number(times), way as Way)));
}
