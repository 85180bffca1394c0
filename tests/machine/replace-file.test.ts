import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { replaceFile } from '../../src/machine/replace-file.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-replace-'));
});
after(async () => {
  await rm(folder, { recursive: true });
});

test('a file gets other bytes, keeps its rights, and nothing is left beside it', async () => {
  const path = join(folder, 'lijst.yaml');
  await writeFile(path, 'titel: oud\n');
  await chmod(path, 0o640);
  await replaceFile(path, Buffer.from('titel: nieuw\n'));
  assert.equal(await readFile(path, 'utf8'), 'titel: nieuw\n');
  assert.equal((await stat(path)).mode & 0o777, 0o640);
  assert.deepEqual(await readdir(folder), ['lijst.yaml']);
});

test('a file whose name is as long as a disk takes gets other bytes too', async () => {
  const path = join(folder, `${'a'.repeat(252)}.md`);
  await writeFile(path, 'oud');
  await replaceFile(path, Buffer.from('nieuw'));
  assert.equal(await readFile(path, 'utf8'), 'nieuw');
  await rm(path);
});

test('a file that is not there is not made', async () => {
  await assert.rejects(replaceFile(join(folder, 'weg.yaml'), Buffer.from('x')), { code: 'ENOENT' });
  assert.deepEqual(await readdir(folder), ['lijst.yaml']);
});
