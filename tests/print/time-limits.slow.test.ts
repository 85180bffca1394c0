import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, test } from 'node:test';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from './as-printed.ts';
import { StepTimeoutError, timeLimits, within } from '../../src/print/chromium/time-limits.ts';
import type { TimeLimits } from '../../src/print/chromium/time-limits.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { browsersBelow, gone, linux } from './processes.ts';
import { listWithText } from './small-list.ts';

const html = printHtml(listWithText(`${'Een alinea die een halve pagina vult. '.repeat(40)}\n\n`.repeat(60)));
const wide = timeLimits(html);
const help =
  'Is deze machine gewoon traag, zet dan INZAGE_TIJDSLIMIET_FACTOR op een getal als 4: alle grenzen worden zoveel ruimer.';

async function failsWith(limits: TimeLimits, step: string, message: string): Promise<void> {
  await assert.rejects(paginate([html], await readAssets(), asPrinted, { limits }), (error: unknown) => {
    assert.ok(error instanceof StepTimeoutError);
    assert.deepEqual([error.step, error.message], [step, `${message} ${help}`]);
    return true;
  });
  assert.ok(!linux || (await gone()));
}

describe('a step that takes too long', () => {
  test('is named when it is the start', async () => {
    await failsWith(
      { ...wide, start: 5 },
      'starten',
      'De browser is na 0 seconden nog niet gestart. Er is geen PDF gemaakt. Probeer het opnieuw; helpt dat niet, verwijder dan de map node_modules/.cache/inzage, zodat de browser opnieuw wordt uitgepakt.',
    );
  });

  test('is named when it is the loading', async () => {
    await failsWith(
      { ...wide, load: 2 },
      'laden',
      'De browser is na 0 seconden nog niet klaar met het laden van de drukversie. Er is geen PDF gemaakt. Probeer het opnieuw als de machine minder te doen heeft.',
    );
  });

  test('is named when it is the print', async () => {
    await failsWith(
      { ...wide, print: () => 5 },
      'drukken',
      'De browser is na 0 seconden nog niet klaar met het maken van de pagina’s. Er is geen PDF gemaakt. Probeer het opnieuw als de machine minder te doen heeft, of deel de lijst op.',
    );
  });

  test('because the browser hangs, ends that browser all the same', { skip: !linux }, async () => {
    let pids: number[] = [];
    let stopped = false;
    const log = (line: string): void => {
      if (line.startsWith('HeadlessChrome')) pids = browsersBelow();
      if (!line.startsWith('eerste doorgang')) return;
      stopped = true;
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
    };
    const limits = { ...wide, load: 3000, print: () => (stopped ? 3000 : wide.print(100)) };
    const work = paginate([html], await readAssets(), asPrinted, { limits, log });
    await assert.rejects(work, { name: 'StepTimeoutError' });
    assert.ok(await gone());
  });
});

describe('the limits', () => {
  test('grow with the HTML and with the pages, and with INZAGE_TIJDSLIMIET_FACTOR', () => {
    const small = timeLimits('x'.repeat(1000), 1);
    const large = timeLimits('x'.repeat(1_000_000), 1);
    assert.equal(small.start, large.start);
    assert.ok(large.load > small.load);
    assert.ok(small.print(1000) > small.print(100));
    const factored = timeLimits('x'.repeat(1000), 4);
    assert.deepEqual(
      [factored.start, factored.load, factored.print(100)],
      [4 * small.start, 4 * small.load, 4 * small.print(100)],
    );
    process.env.INZAGE_TIJDSLIMIET_FACTOR = '2,5';
    assert.equal(timeLimits('').start, 75_000);
    process.env.INZAGE_TIJDSLIMIET_FACTOR = 'veel';
    assert.equal(timeLimits('').start, 30_000);
    delete process.env.INZAGE_TIJDSLIMIET_FACTOR;
  });

  test('do not disturb work that is done in time, or that fails by itself', async () => {
    assert.equal(await within('laden', 10_000, Promise.resolve(7)), 7);
    await assert.rejects(within('laden', 10_000, Promise.reject(new Error('stuk'))), { message: 'stuk' });
  });
});

describe('a browser whose start', () => {
  test('fails says why', { skip: process.platform === 'win32' }, async () => {
    process.env.PUPPETEER_EXECUTABLE_PATH = '/bin/false';
    try {
      await assert.rejects(launchBrowser({ network: 'none' }), (error: Error) => {
        assert.equal(error.name, 'BrowserStartError');
        assert.match(error.message, /^De browser start niet \(\/bin\/false, PUPPETEER_EXECUTABLE_PATH\)\. /u);
        return true;
      });
    } finally {
      delete process.env.PUPPETEER_EXECUTABLE_PATH;
    }
  });
});
