import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createFile } from '../../src/machine/create-file.ts';

let root = '';
let folder = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'inzage-create-'));
  folder = join(root, 'inhoud');
  await mkdir(join(root, 'elders'));
  await mkdir(folder);
});
after(async () => {
  await rm(root, { recursive: true });
});

const bytes = Buffer.from('a\n');

test('a file is made, with the folders on the way', async () => {
  assert.ok(await createFile(folder, 'een/twee/drie.md', bytes));
  assert.equal(await readFile(join(folder, 'een/twee/drie.md'), 'utf8'), 'a\n');
});

test('nothing is written over what is there, or what a link leads to', async () => {
  await writeFile(join(folder, 'er.md'), 'b\n');
  await symlink(join(root, 'elders/x.md'), join(folder, 'koppeling.md'));
  assert.equal(await createFile(folder, 'er.md', bytes), false);
  assert.equal(await createFile(folder, 'koppeling.md', bytes), false);
  assert.equal(await readFile(join(folder, 'er.md'), 'utf8'), 'b\n');
  assert.deepEqual(await readdir(join(root, 'elders')), []);
});

test('nothing is made outside the folder', async () => {
  await symlink(join(root, 'elders'), join(folder, 'weg'));
  for (const path of ['weg/x.md', 'weg/dieper/x.md', '../elders/x.md', 'een/../../elders/x.md'])
    assert.equal(await createFile(folder, path, bytes), false, path);
  assert.deepEqual(await readdir(join(root, 'elders')), []);
});

test('a folder that is reached by a link is a folder', async () => {
  await symlink(folder, join(root, 'lijst'));
  assert.ok(await createFile(join(root, 'lijst'), 'ook/x.md', bytes));
  assert.equal(await readFile(join(folder, 'ook/x.md'), 'utf8'), 'a\n');
});
