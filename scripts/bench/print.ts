import { readAssets } from '../../src/print/chromium/assets.ts';
import type { Assets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { loadIntoPage } from '../../src/print/chromium/serve.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import type { Loaded } from '../../src/source/load.ts';
import { median, timed } from './measure.ts';

/** Milliseconds, each the median of the repetitions. */
export interface PrintTimes {
  readonly step: number;
  readonly rawTagged: number;
  readonly rawPlain: number;
  readonly pages: number;
}

const timeout = 300_000;

/** The PDF step against one bare print of the very same HTML by the same browser, in turn. */
export async function measurePrint(
  loaded: Loaded,
  times: number,
  log: (line: string) => void,
): Promise<PrintTimes> {
  const html = printHtml(loaded);
  const assets = await readAssets();
  const runs: Record<'step' | 'rawTagged' | 'rawPlain', number[]> = { step: [], rawTagged: [], rawPlain: [] };
  let pages = 0;
  // The first start of a browser reads it from disk; that belongs to none of the three.
  await rawPrint(html, assets, false);
  for (let turn = 1; turn <= times; turn += 1) {
    log(`PDF drukken: ronde ${String(turn)} van ${String(times)}`);
    runs.rawTagged.push(await timed(() => rawPrint(html, assets, true)));
    runs.step.push(
      await timed(async () => {
        pages = (await printEdition(loaded)).pageMap.total;
      }),
    );
    runs.rawPlain.push(await timed(() => rawPrint(html, assets, false)));
  }
  return {
    step: median(runs.step),
    rawTagged: median(runs.rawTagged),
    rawPlain: median(runs.rawPlain),
    pages,
  };
}

async function rawPrint(html: string, assets: Assets, tagged: boolean): Promise<void> {
  const { browser } = await launchBrowser({ network: 'none' });
  try {
    const page = await browser.newPage();
    await loadIntoPage(page, html, assets, timeout);
    await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged,
      outline: tagged,
      timeout,
      waitForFonts: false,
    });
  } finally {
    await browser.close();
  }
}
