import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { launchBrowser } from '../../src/print/chromium/launch.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { asPrinted } from './as-printed.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import { browsersBelow, gone, linux } from './processes.ts';
import { listWithText } from './small-list.ts';

describe('a print that is broken off', { skip: !linux }, () => {
  let profiles: string;
  const usual = process.env.TMPDIR;
  before(async () => {
    profiles = await mkdtemp(join(tmpdir(), 'inzage-'));
    // Where the folder of a browser is while it runs.
    process.env.TMPDIR = profiles;
  });
  after(async () => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    await rm(profiles, { recursive: true, force: true });
  });
  const loaded = listWithText(`${'Een alinea die een halve pagina vult. '.repeat(40)}\n\n`.repeat(400));
  // Made beforehand, so that the moments below fall where they say.
  const html = printHtml(loaded);
  const assets = readAssets();
  const reason = new Error('afgebroken');

  for (const [when, milliseconds] of [
    ['before it begins', null],
    ['while the browser starts', 50],
    ['while pages are made', 700],
  ] as const) {
    test(`${when}, says so and leaves no browser behind`, async () => {
      const abort = new AbortController();
      if (milliseconds === null) abort.abort(reason);
      else
        setTimeout(() => {
          abort.abort(reason);
        }, milliseconds);
      await assert.rejects(paginate([html], await assets, asPrinted, { signal: abort.signal }), reason);
      assert.ok(await gone(), `Still running: ${browsersBelow().join(', ')}`);
      assert.deepEqual(await readdir(profiles), []);
    });
  }

  test('at any of the first moments of its start, too', async () => {
    for (let turns = 0; turns < 24; turns += 1) {
      const abort = new AbortController();
      const started = launchBrowser({ network: 'none', signal: abort.signal });
      const [outcome] = await Promise.all([
        started.then(
          async ({ close }) => {
            await close();
            return 'it started';
          },
          (error: unknown) => error,
        ),
        (async () => {
          for (let turn = 0; turn < turns; turn += 1) await setImmediate();
          abort.abort(reason);
        })(),
      ]);
      assert.equal(outcome, reason, `after ${turns} turns`);
    }
    assert.ok(await gone());
    assert.deepEqual(await readdir(profiles), []);
  });

  test('just before its last step, too', async () => {
    const abort = new AbortController();
    const log = (line: string): void => {
      if (line.startsWith('eerste doorgang')) abort.abort(reason);
    };
    await assert.rejects(printEdition(loaded, { signal: abort.signal, log }), reason);
    assert.ok(await gone());
  });

  test('by a fault of the content leaves no browser behind either', async () => {
    await assert.rejects(printEdition(listWithText('![Weg](weg.svg)')), { name: 'MissingResourceError' });
    assert.ok(await gone());
  });

  test('does not hinder a print that is not', async () => {
    const abort = new AbortController();
    const { pageMap } = await printEdition(listWithText('Kort.'), { signal: abort.signal });
    assert.ok(pageMap.total > 3);
    abort.abort(reason);
    assert.ok(await gone());
  });
});
