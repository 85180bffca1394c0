import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readReceived } from '../../scripts/zienswijzen/read-folder.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
  await mkdir(join(folder, 'map.json'));
  await mkdir(join(folder, '.git'));
  await writeFile(join(folder, 'map.json/a.json'), '{}');
  await writeFile(join(folder, '.git/b.json'), '{}');
  await writeFile(join(folder, '.DS_Store'), '');
  for (const name of ['Thumbs.db', 'desktop.ini', '~$brief.docx']) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'groot.yaml'), 'a'.repeat(600_000));
  await symlink('/etc/hostname', join(folder, 'koppeling.json'));
  await symlink(folder, join(folder, 'rond'));
});

after(() => rm(folder, { recursive: true, force: true }));

test('of a folder all that came in is given, with what is no file and is not followed', async () => {
  const files = await readReceived(folder);
  assert.deepEqual(
    files.map(({ path, bytes, isClosed = false }) => [path, bytes?.length ?? null, isClosed]).sort(),
    [
      ['groot.yaml', null, false],
      ['koppeling.json', null, true],
      ['map.json/a.json', 2, false],
      ['rond', null, true],
    ],
  );
});
