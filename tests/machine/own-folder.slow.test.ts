import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { makeOwnFolder } from '../../src/machine/own-folder.ts';
import { isRunning, ownMark, pidOf } from '../../src/machine/process-mark.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('the mark of a process', () => {
  test('is that of a running one, and of it alone', { skip: process.platform !== 'linux' }, () => {
    assert.equal(isRunning(ownMark()), true);
    assert.equal(pidOf(ownMark()), process.pid);
    for (const mark of [
      `${process.pid}`,
      `${process.pid}-1`,
      '2147483646-5',
      '',
      '0',
      '-1',
      'slot',
      '1e3',
      '1-2-3',
    ])
      assert.equal(isRunning(mark), false, mark);
  });

  test('is nobody’s when the process has ended', async () => {
    const code = `import { ownMark } from ${JSON.stringify(join(import.meta.dirname, '../../src/machine/process-mark.ts'))}; process.stdout.write(ownMark());`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    let mark = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (mark += text));
    await once(child, 'close');
    assert.equal(pidOf(mark), child.pid);
    assert.equal(isRunning(mark), false);
  });
});

describe('a folder of one’s own', () => {
  test('is new each time, and takes those of ended processes along', async () => {
    const start = join(folder, 'site-');
    const one = await makeOwnFolder(start);
    await mkdir(`${start}2147483646-5.abc/deep`, { recursive: true });
    await writeFile(`${start}2147483646-5.abc/deep/file`, '');
    for (const name of ['site-', 'site-werk', 'site-2015.oud.txt.d', 'anders-2147483646-5.abc'])
      await mkdir(join(folder, name));
    const other = await makeOwnFolder(start);
    assert.notEqual(one, other);
    const left = (await readdir(folder)).filter((name) => !name.includes(ownMark()));
    assert.deepEqual(left.toSorted(), ['anders-2147483646-5.abc', 'site-', 'site-werk']);
  });

  test('is not made where nothing is', async () => {
    await assert.rejects(makeOwnFolder(join(folder, 'nergens', 'a-')), { code: 'ENOENT' });
  });
});
