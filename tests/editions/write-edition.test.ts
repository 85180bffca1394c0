import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { clearHalf, isListed, writeEdition } from '../../scripts/editie/write-edition.ts';

let content: string;
let site: string;

const put = (): Promise<unknown> => writeEdition({ content, site, versie: '0.1', pdf: 'lijst-0.1.pdf' });

describe('an edition is put down whole or not at all:', () => {
  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inzage-editie-'));
    content = join(folder, 'lijst');
    site = join(folder, 'site');
    await mkdir(content);
    await mkdir(join(site, 'data'), { recursive: true });
    for (const name of [
      'controle.json',
      'verwijzingen.json',
      'lijst-0.1.pdf',
      'data/lijst.json',
      'robots.txt',
    ])
      await writeFile(join(site, name), name);
  });

  afterEach(() => rm(join(content, '..'), { recursive: true, force: true }));

  test('what was published, to the byte, and a line with its hash', async () => {
    await put();
    assert.deepEqual((await readdir(join(content, 'edities/0.1'))).sort(), [
      'controle.json',
      'lijst-0.1.pdf',
      'lijst.json',
      'verwijzingen.json',
    ]);
    assert.equal(await readFile(join(content, 'edities/0.1/lijst.json'), 'utf8'), 'data/lijst.json');
    assert.equal(await isListed(content, '0.1'), true);
    assert.equal(await isListed(content, '0.2'), false);
  });

  test('when its hash cannot be written, its folder goes again', async () => {
    await mkdir(join(content, 'edities'));
    await symlink(join(content, 'nergens/controle.sha256'), join(content, 'edities/controle.sha256'));
    await assert.rejects(put(), { code: 'ENOENT' });
    assert.deepEqual(await readdir(join(content, 'edities')), ['controle.sha256']);
  });

  test('what a sudden end left of it is cleared away, before and after its folder had its name', async () => {
    for (const name of ['.0.1', '0.1']) {
      await mkdir(join(content, 'edities', name), { recursive: true });
      await writeFile(join(content, 'edities', name, 'half.json'), '{');
    }
    await clearHalf(content, '0.1');
    await put();
    assert.deepEqual((await readdir(join(content, 'edities'))).sort(), ['0.1', 'controle.sha256']);
    assert.equal((await readdir(join(content, 'edities/0.1'))).includes('half.json'), false);
  });

  test('one that is listed is never cleared away', async () => {
    await put();
    await clearHalf(content, '0.1');
    assert.equal((await readdir(join(content, 'edities/0.1'))).length, 4);
  });
});
