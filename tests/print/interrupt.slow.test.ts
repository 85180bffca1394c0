import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { writeEarlierResult } from '../earlier-result.ts';
import { browsersBelow, ended, linux, until } from './processes.ts';

const root = join(import.meta.dirname, '../..');

interface Running {
  readonly child: ChildProcess;
  /** All it wrote so far. */
  readonly said: () => string;
  readonly end: Promise<{ code: number | null; signal: string | null }>;
}

/** A program whose temporary files all go to one folder. */
function start(args: readonly string[], temporary: string, cwd: string): Running {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
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
    await cp(join(root, 'content'), join(folder, 'inhoud'), { recursive: true });
    // A text that was never printed before, lest an earlier print be used again.
    const text = join(folder, 'inhoud/hoofdstukken/1-toelichting/1-inleiding/1-aanleiding.md');
    await appendFile(text, `\nDeze proef begon om ${Date.now()}.\n`);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [signal, moment] of [
    ['SIGINT', 'HeadlessChrome'],
    ['SIGINT', 'eerste doorgang'],
    ['SIGTERM', 'eerste doorgang'],
  ] as const) {
    test(`by ${signal} at “${moment}” says so, and leaves no process, no folder and no half file`, async () => {
      const temporary = join(folder, 'tijdelijk');
      const args = [join(root, 'scripts/build.ts'), '--map', 'inhoud', '--uit', 'uit'];
      const { child, said, end } = start(args, temporary, folder);
      const pid = child.pid ?? 0;
      assert.ok(await until(() => Promise.resolve(said().includes(moment))), said());
      const browsers = browsersBelow(pid);
      assert.notEqual(browsers.length, 0);
      child.kill(signal);
      assert.deepEqual(await end, { code: 130, signal: null }, said());
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
