import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { BusyError, takeLock } from '../../scripts/build/lock.ts';
import { replaceFolder } from '../../scripts/build/replace.ts';
import { openWorkshop } from '../../scripts/build/workshop.ts';
import { ownMark } from '../../src/machine/process-mark.ts';

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
    await replaceFolder(await folderWith('nieuw', 'nieuw'), target, `${target}.vorige`);
    assert.deepEqual(await readdir(target), ['index.html']);
    assert.equal(await readFile(join(target, 'index.html'), 'utf8'), 'nieuw');
    assert.deepEqual(await readdir(folder), ['uit']);
  });

  test('leaves the earlier one standing when it is not there after all', async () => {
    const target = await folderWith('uit', 'oud');
    await assert.rejects(replaceFolder(join(folder, 'nergens'), target, `${target}.vorige`), {
      code: 'ENOENT',
    });
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
        `Er loopt al een build in deze map (proces ${String(process.pid)}). Wacht tot die klaar is en probeer het opnieuw. Loopt er zeker geen meer, verwijder dan \`${relative(process.cwd(), path())}\`.`,
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

  for (const [whose, mark] of [
    ['a build that no longer runs', '2147483646'],
    ['a build whose number another process has now', `${process.pid}-1`],
    ['nobody, for the file is empty', ''],
    ['nobody, for it is something else', 'slot'],
  ] as const)
    test(`of ${whose} is taken over`, { skip: process.platform !== 'linux' }, async () => {
      await writeFile(path(), mark);
      await (
        await takeLock(path())
      )();
    });

  test('that cannot be read is not taken: the system’s reason is told', async () => {
    await mkdir(path());
    await assert.rejects(takeLock(path()), { code: 'EISDIR' });
    await rm(path(), { recursive: true });
  });

  test('that was never linked into place is cleared away, but not that of a build at work', async () => {
    await writeFile(`${path()}.2147483646-5.1`, '2147483646-5');
    await writeFile(`${path()}.${ownMark()}.1`, ownMark());
    await (
      await takeLock(path())
    )();
    const left = (await readdir(folder)).filter((name) => name.includes('lock'));
    assert.deepEqual(left, [`uit.lock.${ownMark()}.1`]);
    await rm(`${path()}.${ownMark()}.1`);
  });
});

describe('the workshop of a build', () => {
  const beside = (): string => join(folder, '.uit.inzage');

  test('is empty, and leaves nothing', async () => {
    const { staging, close } = await openWorkshop(join(folder, 'uit'));
    assert.deepEqual(await readdir(staging), []);
    await writeFile(join(staging, 'a'), '');
    await close();
    assert.deepEqual((await readdir(folder)).toSorted(), ['uit']);
  });

  test('puts back the result that a build left aside when it was killed', async () => {
    await rm(join(folder, 'uit'), { recursive: true });
    await folderWith('.uit.inzage/vorige', 'oud');
    await folderWith('.uit.inzage/bezig', 'half');
    await (await openWorkshop(join(folder, 'uit'))).close();
    assert.equal(await readFile(join(folder, 'uit/index.html'), 'utf8'), 'oud');
    assert.deepEqual((await readdir(folder)).toSorted(), ['uit']);
  });

  test('keeps the new result when the earlier one was still to be cleared away', async () => {
    await folderWith('uit', 'nieuw');
    await folderWith('.uit.inzage/vorige', 'oud');
    await (await openWorkshop(join(folder, 'uit'))).close();
    assert.equal(await readFile(join(folder, 'uit/index.html'), 'utf8'), 'nieuw');
    await assert.rejects(readdir(beside()), { code: 'ENOENT' });
  });

  test('is for one build at a time', async () => {
    const { close } = await openWorkshop(join(folder, 'uit'));
    await assert.rejects(openWorkshop(join(folder, 'uit')), BusyError);
    await close();
  });
});
