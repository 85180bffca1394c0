import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { controleName } from '../../src/source/editions/controle-name.ts';
import { sha256Of } from '../../scripts/build/controle.ts';
import { stepCount } from '../../scripts/build/steps.ts';
import { readControle } from '../../scripts/verify/read-controle.ts';
import { base } from '../../src/check/examples/base.ts';
import { cacheFolder } from '../../src/machine/cache-folder.ts';
import { isRunning } from '../../src/machine/process-mark.ts';

const root = join(import.meta.dirname, '../..');
/** One for each step of a build; `INZAGE_RONDES` asks for more. */
const rounds = Number(process.env.INZAGE_RONDES ?? stepCount);
/** The step that is done only when a print is asked for. */
const printing = 2;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
  /** When each step began, in milliseconds, and when it all was over. */
  readonly moments: readonly number[];
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

  /** Builds; `end` ends it, so many milliseconds after a step began. */
  const build = async (
    args: readonly string[],
    end?: { readonly signal: NodeJS.Signals; readonly step: number; readonly after: number },
  ): Promise<Ended> => {
    const script = join(root, 'scripts/build.ts');
    const options = ['--map', join(folder, 'inhoud'), '--uit', out(), ...args];
    const child = spawn(process.execPath, [script, ...options], {
      env: { ...process.env, TMPDIR: join(folder, 'tijdelijk') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const moments: number[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        for (const [, step] of text.matchAll(/^\[(\d)\//gm)) {
          moments.push(performance.now());
          if (Number(step) === end?.step) setTimeout(() => child.kill(end.signal), end.after);
        }
      });
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code, signal, said, moments: [...moments, performance.now()] };
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
    const whole = await build(['--opnieuw']);
    assert.equal(whole.code, 0, whole.said);
    const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;
    for (let round = 0; round < rounds; round += 1) {
      const step = 1 + (round % stepCount);
      // Each step meets each signal, if there are rounds enough.
      const signal = signals[(round + Math.floor(round / stepCount)) % 3] ?? 'SIGKILL';
      const [began = 0, ended = 0] = whole.moments.slice(step - 1);
      const after = Math.random() * (ended - began);
      const one = await build(step === printing ? ['--opnieuw'] : [], { signal, step, after });
      const when = `${signal} ${after.toFixed(0)} of ${(ended - began).toFixed(0)} ms into step ${step}:\n${one.said}`;
      assert.ok(one.signal !== null || [0, 130].includes(one.code ?? 2), when);
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
