import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { BusyError, takeLock } from '../../scripts/build/lock.ts';
import { replaceFolder } from '../../scripts/build/replace.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function folderWith(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), text);
  return path;
}

describe('the finished folder', () => {
  test('takes the place of the earlier one, of which nothing stays', async () => {
    const target = await folderWith('uit', 'oud');
    await writeFile(join(target, 'weg.html'), '');
    await replaceFolder(await folderWith('nieuw', 'nieuw'), target);
    assert.deepEqual(await readdir(target), ['index.html']);
    assert.equal(await readFile(join(target, 'index.html'), 'utf8'), 'nieuw');
    assert.deepEqual(await readdir(folder), ['uit']);
  });

  test('leaves the earlier one standing when it is not there after all', async () => {
    const target = await folderWith('uit', 'oud');
    await assert.rejects(replaceFolder(join(folder, 'nergens'), target), { code: 'ENOENT' });
    assert.equal(await readFile(join(target, 'index.html'), 'utf8'), 'oud');
  });
});

describe('the lock', () => {
  const path = (): string => join(folder, 'uit.lock');

  test('keeps a second build out, and lets it in when the first is done', async () => {
    const release = await takeLock(path());
    await assert.rejects(takeLock(path()), (error: Error) => {
      assert.ok(error instanceof BusyError);
      assert.equal(
        error.message,
        `Er loopt al een build in deze map (proces ${String(process.pid)}). Wacht tot die klaar is en probeer het opnieuw.`,
      );
      return true;
    });
    await release();
    await (
      await takeLock(path())
    )();
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.includes('lock')),
      [],
    );
  });

  test('lets one in of many at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path())));
    const won = tries.filter((attempt) => attempt.status === 'fulfilled');
    assert.equal(won.length, 1);
    await won[0]?.value();
  });

  test('of a build that no longer runs is taken over', async () => {
    await writeFile(path(), '2147483646');
    await (
      await takeLock(path())
    )();
  });
});
