import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, test } from 'node:test';
import process from 'node:process';
import { readAssets } from '../../src/print/chromium/assets.ts';
import { paginate } from '../../src/print/chromium/paginate.ts';
import { printHtml } from '../../src/print/html/page.ts';
import { printEdition } from '../../src/print/print.ts';
import { realEdition } from '../edition.ts';
import { listWithText } from './small-list.ts';
import { undated } from './undated.ts';

const linux = process.platform === 'linux';

/** Browsers among the children of this process and theirs. */
async function browsers(): Promise<number[]> {
  const parents = new Map<number, number>();
  const named: number[] = [];
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/u.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const match = /^(\d+) \((.*)\) (\S) (\d+)/u.exec(status);
    if (!match || match[3] === 'Z') continue;
    parents.set(Number(match[1]), Number(match[4]));
    if ((match[2] ?? '').includes('chrom')) named.push(Number(match[1]));
  }
  const ours = (pid: number): boolean =>
    pid === process.pid || (parents.has(pid) && ours(parents.get(pid) ?? 0));
  return named.filter(ours);
}

async function gone(): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if ((await browsers()).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

describe('a print that is broken off', { skip: !linux }, () => {
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
      await assert.rejects(paginate(html, await assets, { signal: abort.signal }), reason);
      assert.ok(await gone(), `Still running: ${(await browsers()).join(', ')}`);
    });
  }

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

describe('printing again', () => {
  test('gives the same bytes, but for the moment of printing', async () => {
    const { loaded, pdf, pageMap } = await realEdition();
    const again = await printEdition(loaded);
    assert.deepEqual(again.pageMap, pageMap);
    assert.ok(undated(again.pdf).equals(undated(pdf)));
  });
});
