import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { dealOut } from '../../scripts/test/together.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `import { test } from 'node:test';\n${text}\n`);
  return path;
}

/** What the test runner says of a module. */
function run(path: string): string {
  // With what is there in a test it would report to the run that the test is part of.
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  return spawnSync(process.execPath, ['--test', '--test-reporter=tap', path], { encoding: 'utf8', env })
    .stdout;
}

describe('test files that share a process', () => {
  test('are each run once, and one that cannot be loaded fails without taking others along', async () => {
    const good = await file('good.test.mjs', "test('one', () => {});");
    const broken = await file('broken.test.mjs', "import './nowhere.mjs';");
    const more = await file('more.test.mjs', "test('two', () => {});");
    const { paths, remove } = await dealOut(join(folder, 'cache'), [broken, good, more], 2);
    assert.equal(paths.length, 2);
    const said = paths.map(run).join('\n');
    const outcomes = [...said.matchAll(/^ *(ok|not ok) \d+ - (.*)$/gm)].map(([, outcome, name = '']) => [
      basename(name),
      outcome,
    ]);
    assert.deepEqual(outcomes.sort(), [
      ['broken.test.mjs', 'not ok'],
      ['one', 'ok'],
      ['two', 'ok'],
    ]);
    await remove();
    assert.deepEqual(await readdir(join(folder, 'cache')), []);
  });
});
