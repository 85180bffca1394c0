import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-elders-'));
});
after(() => rm(folder, { recursive: true, force: true }));

function hashes(cwd: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const script = fileURLToPath(new URL('print-hashes.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Record<string, string>;
}

describe('the pages of the site', () => {
  test('are the same bytes from another folder, in another time zone and another language', async () => {
    const here = hashes(join(import.meta.dirname, '../..'), { TZ: 'UTC', LC_ALL: 'C' });
    const there = hashes(folder, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    assert.ok(Object.keys(here).length > 60);
    assert.deepEqual(there, here);
    assert.deepEqual(await readdir(folder), [], 'the build left something in the folder it was run from');
  });
});
