import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { BrowserCrashError } from '../../src/print/chromium/crash.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from './as-printed.ts';
import { withBrowser } from '../../src/print/chromium/session.ts';
import { timeLimits } from '../../src/print/chromium/time-limits.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { browsersBelow, gone, linux, renderersBelow } from './processes.ts';
import { listWithText } from './small-list.ts';

const html = printHtml(listWithText(`${'Een alinea die een halve pagina vult. '.repeat(40)}\n\n`.repeat(60)));

/** Prints, and does harm at the beginning of so many attempts. */
async function printWith(
  harm: () => Promise<void>,
  times: number,
): Promise<{ total: number; lines: string[] }> {
  const lines: string[] = [];
  let starts = 0;
  const log = (line: string): void => {
    lines.push(line);
    if (!line.startsWith('HeadlessChrome')) return;
    starts += 1;
    if (starts <= times) void harm();
  };
  const { destinations } = await paginate([html], await readAssets(), asPrinted, { log });
  return { total: destinations.total, lines };
}

function killBrowser(): Promise<void> {
  for (const pid of browsersBelow()) process.kill(pid, 'SIGKILL');
  return Promise.resolve();
}

async function killRenderer(): Promise<void> {
  for (const pid of await renderersBelow()) process.kill(pid, 'SIGKILL');
}

describe('a browser that crashes', { skip: !linux }, () => {
  for (const [what, harm, reason] of [
    ['as a whole', killBrowser, 'het proces is beëindigd met SIGKILL'],
    ['in the page alone', killRenderer, 'de pagina is vastgelopen'],
  ] as const) {
    test(`${what} gets one successor, which the log explains`, async () => {
      const quiet = await printWith(() => Promise.resolve(), 0);
      const { total, lines } = await printWith(harm, 1);
      assert.equal(total, quiet.total);
      const [browser = '', ...passes] = quiet.lines;
      assert.deepEqual(lines, [
        browser,
        `de browser is gestopt (${reason}); nog een keer, met een nieuwe`,
        browser,
        ...passes,
      ]);
      assert.ok(await gone());
    });

    test(`${what} twice ends the print and tells both reasons`, async () => {
      await assert.rejects(printWith(harm, 2), (error: unknown) => {
        assert.ok(error instanceof BrowserCrashError);
        assert.equal(
          error.message,
          `De browser is twee keer gestopt tijdens het maken van de PDF: eerst ${reason}, daarna ${reason}. Er is geen PDF gemaakt.\nVaak is er dan te weinig geheugen: sluit andere programma’s en probeer het opnieuw.`,
        );
        return true;
      });
      assert.ok(await gone());
    });
  }

  test('while someone waits for it, is the reason that is given', async () => {
    const work = withBrowser({ limits: timeLimits(html), signal: undefined }, async ({ open }) => {
      const page = await open();
      page.browser().process()?.kill('SIGKILL');
      return page.title();
    });
    await assert.rejects(work, { name: 'BrowserCrashError', reason: 'het proces is beëindigd met SIGKILL' });
  });

  test('is not confused with a fault of the work', async () => {
    const fault = new Error('fout van ons');
    const work = withBrowser({ limits: timeLimits(html), signal: undefined }, () => Promise.reject(fault));
    await assert.rejects(work, fault);
    assert.ok(await gone());
  });
});
