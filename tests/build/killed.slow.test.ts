import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { sha256Of } from '../../scripts/build/controle.ts';
import { readControle } from '../../scripts/verify/read-controle.ts';
import { base } from '../../src/check/examples/base.ts';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { isRunning } from '../../src/machine/process-mark.ts';

const root = join(import.meta.dirname, '../..');
/** Thirty take as long as all other tests of the build together; `INZAGE_RONDES` asks for more. */
const rounds = Number(process.env.INZAGE_RONDES ?? 12);

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

describe('a build that is ended at any moment', { skip: process.platform !== 'linux' }, () => {
  let folder: string;
  const out = (): string => join(folder, 'dist');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-'));
    await mkdir(join(folder, 'tijdelijk'));
    for (const [path, text] of Object.entries(base)) {
      await mkdir(dirname(join(folder, 'inhoud', path)), { recursive: true });
      await writeFile(join(folder, 'inhoud', path), text);
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Builds; `end` ends it, so many milliseconds after it began. */
  const build = async (
    args: readonly string[],
    end?: { readonly signal: NodeJS.Signals; readonly after: number },
  ): Promise<Ended> => {
    const script = join(root, 'scripts/build.ts');
    const options = ['--map', join(folder, 'inhoud'), '--uit', out(), ...args];
    const child = spawn(process.execPath, [script, ...options], {
      env: { ...process.env, TMPDIR: join(folder, 'tijdelijk') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    if (end) await Promise.race([closed, wait(end.after).then(() => child.kill(end.signal))]);
    const [code, signal] = await closed;
    return { code, signal, said };
  };

  /** Every file of the result is the one that the result itself says it must be. */
  const assertWhole = async (when: string): Promise<void> => {
    const { bestanden } = readControle(await readFile(join(out(), controleName), 'utf8'), out());
    for (const { pad, sha256 } of bestanden)
      assert.equal(sha256Of(await readFile(join(out(), pad))), sha256, `${pad}, ${when}`);
    const entries = await readdir(out(), { recursive: true, withFileTypes: true });
    assert.equal(entries.filter((entry) => entry.isFile()).length, bestanden.length + 1, when);
  };

  test(`${rounds} times leaves the result whole, the next one succeeds and clears up after all`, async () => {
    const timed = async (args: readonly string[]): Promise<number> => {
      const begin = performance.now();
      const { code, said } = await build(args);
      assert.equal(code, 0, said);
      return performance.now() - begin;
    };
    const withPrint = await timed(['--opnieuw']);
    const without = await timed([]);
    const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
    for (let round = 0; round < rounds; round += 1) {
      const signal = signals[round % 3] ?? 'SIGKILL';
      // A print takes most of the time, and few of the steps.
      const prints = round % 5 === 0;
      const time = prints ? withPrint : without;
      const moment = Math.random() * time;
      const ended = await build(prints ? ['--opnieuw'] : [], { signal, after: moment });
      const when = `${signal} after ${moment.toFixed(0)} of ${time.toFixed(0)} ms:\n${ended.said}`;
      assert.ok(ended.signal !== null || [0, 130].includes(ended.code ?? 2), when);
      await assertWhole(when);
    }
    const last = await build([]);
    assert.equal(last.code, 0, last.said);
    await assertWhole('at the end');
    assert.deepEqual((await readdir(folder)).toSorted(), ['dist', 'inhoud', 'tijdelijk']);
    assert.deepEqual(await readdir(join(folder, 'tijdelijk')), []);
    const dead = (await readdir(cacheFolder())).filter((name) => {
      const [, mark] = /(?:^|[-.])(\d+-\d+)\./.exec(name) ?? [];
      return mark !== undefined && !isRunning(mark);
    });
    assert.deepEqual(dead, []);
  });
});
