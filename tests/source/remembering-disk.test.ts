import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readContent } from '../../src/source/read.ts';
import { rememberingDisk } from '../../src/source/remembering-disk.ts';

describe('a folder that is read again', () => {
  let folder: string;
  const disk = rememberingDisk();
  const bytesOf = async (name: string): Promise<Uint8Array | undefined> =>
    (await readContent(folder, disk)).find(({ path }) => path === name)?.bytes;
  const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await bytesOf(name));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-again-'));
    await writeFile(join(folder, 'een.md'), 'een');
    await writeFile(join(folder, 'twee.md'), 'twee');
  });
  after(() => rm(folder, { recursive: true }));

  test('gives the very same bytes of a file that did not change, also when it was written anew', async () => {
    const first = await bytesOf('een.md');
    await writeFile(join(folder, 'twee.md'), 'anders');
    assert.equal(await bytesOf('een.md'), first);
    await writeFile(join(folder, 'een.md'), 'een');
    assert.equal(await bytesOf('een.md'), first);
    assert.equal(await textOf('twee.md'), 'anders');
  });

  test('sees an edit of the same length, however soon, and one that keeps the moment of change', async () => {
    for (const text of ['aaa', 'bbb', 'ccc', 'ddd', 'eee']) {
      await writeFile(join(folder, 'een.md'), text);
      assert.equal(await textOf('een.md'), text);
    }
    const old = new Date(2020, 1, 1);
    await utimes(join(folder, 'een.md'), old, old);
    assert.equal(await textOf('een.md'), 'eee');
    await writeFile(join(folder, 'een.md'), 'fff');
    await utimes(join(folder, 'een.md'), old, old);
    assert.equal(await textOf('een.md'), 'fff');
  });

  test('sees a file that another takes the place of, one that goes and one that comes', async () => {
    await writeFile(join(folder, '_nieuw'), 'ggg');
    await rename(join(folder, '_nieuw'), join(folder, 'een.md'));
    assert.equal(await textOf('een.md'), 'ggg');
    await rm(join(folder, 'een.md'));
    assert.equal(await bytesOf('een.md'), undefined);
    await writeFile(join(folder, 'een.md'), 'ggg');
    assert.equal(await textOf('een.md'), 'ggg');
    assert.equal(await readFile(join(folder, 'een.md'), 'utf8'), 'ggg');
  });
});
