import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { writeEarlierResult } from '../earlier-result.ts';
import { kindsFolder } from '../kind-list.ts';
import { browsersBelow, ended, linux, until } from './processes.ts';

const root = join(import.meta.dirname, '../..');

interface Running {
  readonly child: ChildProcess;
  /** All it wrote so far. */
  readonly said: () => string;
  readonly end: Promise<{ code: number | null; signal: string | null }>;
}

/**
 * A program whose temporary files all go to one folder.
 *
 * @param hear - is told all it wrote so far, each time there is more
 */
function start(
  args: readonly string[],
  temporary: string,
  cwd: string,
  hear: (child: ChildProcess, said: string) => void = () => undefined,
): Running {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      hear(child, text);
    });
  const end = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  return { child, said: () => text, end };
}

describe('a build that is interrupted while it prints', { skip: !linux }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-'));
    await mkdir(join(folder, 'tijdelijk'));
    writeEarlierResult(join(folder, 'uit'));
    await cp(join(kindsFolder, 'handelingen'), join(folder, 'inhoud'), { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [signal, moment] of [
    ['SIGINT', 'HeadlessChrome'],
    ['SIGINT', 'eerste doorgang'],
    ['SIGTERM', 'eerste doorgang'],
  ] as const) {
    test(`by ${signal} at “${moment}” says so, and leaves no process, no folder and no half file`, async () => {
      const temporary = join(folder, 'tijdelijk');
      // Lest an earlier print be used again.
      const args = [join(root, 'scripts/build.ts'), '--map', 'inhoud', '--uit', 'uit', '--opnieuw'];
      let browsers: number[] = [];
      const { said, end } = start(args, temporary, folder, (child, text) => {
        // At once: a small list is printed in a moment.
        if (browsers.length > 0 || !text.includes(moment)) return;
        browsers = browsersBelow(child.pid);
        child.kill(signal);
      });
      assert.deepEqual(await end, { code: 130, signal: null }, said());
      assert.notEqual(browsers.length, 0);
      assert.match(said(), /\nAfgebroken\. uit is ongewijzigd\.\n$/u);
      assert.ok(await ended(browsers), browsers.join(', '));
      assert.deepEqual(await readdir(temporary), []);
      assert.deepEqual((await readdir(folder)).toSorted(), ['inhoud', 'tijdelijk', 'uit']);
      assert.equal(await readFile(join(folder, 'uit', 'index.html'), 'utf8'), 'het vorige resultaat');
    });
  }
});

describe('a browser whose program is killed', { skip: !linux }, () => {
  test('ends by itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inzage-'));
    const launch = join(root, 'src/print/chromium/launch.ts');
    const code = `const { launchBrowser } = await import(${JSON.stringify(launch)});
const { browser } = await launchBrowser({ network: 'none' });
await browser.newPage();
console.log('klaar');
setInterval(() => {}, 1000);`;
    try {
      const { child, said, end } = start(['--input-type=module', '-e', code], folder, root);
      assert.ok(await until(() => Promise.resolve(said().includes('klaar'))), said());
      const browsers = browsersBelow(child.pid);
      assert.notEqual(browsers.length, 0);
      child.kill('SIGKILL');
      assert.equal((await end).signal, 'SIGKILL');
      assert.ok(await ended(browsers), browsers.join(', '));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
