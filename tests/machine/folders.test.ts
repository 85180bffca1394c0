import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isFault } from '../../src/machine/faults.ts';
import { placeFullDisk } from '../../src/machine/full-disk.ts';
import { makeFolder } from '../../src/machine/make-folder.ts';
import { removeFolder } from '../../src/machine/remove-folder.ts';
import { liesIn } from '../../src/machine/within.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
  await writeFile(at('brief.txt'), '');
  await symlink('nergens', at('los'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('a folder is made', () => {
  test('with those above it, and again', async () => {
    await makeFolder(at('een/twee/drie'));
    await makeFolder(at('een/twee/drie'));
    assert.deepEqual(await readdir(at('een/twee')), ['drie']);
  });

  test('not below a link that leads nowhere, or a file: that is said', async () => {
    await assert.rejects(makeFolder(at('los/een/twee')), { code: 'ENOENT', path: at('los/een') });
    await assert.rejects(makeFolder(at('los/een')), { code: 'ENOENT' });
    await assert.rejects(makeFolder(at('brief.txt/een')), { code: 'ENOTDIR' });
  });
});

test('a folder is removed though nobody may write in it, and when it is not there', async () => {
  await mkdir(at('dicht/dieper'), { recursive: true });
  await writeFile(at('dicht/dieper/brief.txt'), '');
  await chmod(at('dicht/dieper'), 0o555);
  await chmod(at('dicht'), 0o555);
  await removeFolder(at('dicht'));
  await removeFolder(at('dicht'));
  assert.ok(!(await readdir(folder)).includes('dicht'));
});

test('what lies in a folder', () => {
  for (const path of ['/a/b', '/a/b/c', '/a/..b', '/a/...']) assert.equal(liesIn(path, '/a'), true, path);
  for (const path of ['/a', '/', '/ab', '/b/a', '/a/..', '/a/../b'])
    assert.equal(liesIn(path, '/a'), false, path);
});

test('a full disk is named where the system does not, and nothing else is touched', async () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  await placeFullDisk(full, [at('nergens'), folder]);
  assert.equal((full as { path?: string }).path, folder);
  const named = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'mkdir', path: '/uit' });
  await placeFullDisk(named, [folder]);
  assert.equal(named.path, '/uit');
  const other = new Error('iets anders');
  await placeFullDisk(other, [folder]);
  assert.ok(!isFault(other, 'ENOSPC') && !('path' in other));
});
