import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
});
after(async () => rm(folder, { recursive: true, force: true }));

/** Whether a command of this name keeps what it compiles. */
async function keeps(name: string): Promise<string> {
  const script = join(folder, name);
  await writeFile(script, "console.log((await import('node:module')).getCompileCacheDir() !== undefined);");
  const runtime = join(root, 'scripts/runtime.mjs');
  return (await run(process.execPath, ['--import', runtime, script])).stdout.trim();
}

describe('what was compiled', () => {
  test('is kept for the next time by a short command', async () => {
    assert.equal(await keeps('check.ts'), 'true');
  });

  // Its pages lie under another name with each change of code, letters or address: nobody would clear those away.
  for (const name of ['build.ts', 'verify.ts'])
    test(`is not kept by ${name}`, async () => {
      assert.equal(await keeps(name), 'false');
    });
});
