import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { inOneGo } from '../../scripts/command-line/in-one-go.ts';
import { readBelow } from '../../scripts/importeer/files.ts';
import { writeBelow } from '../../scripts/importeer/write-files.ts';
import { ownMark } from '../../src/machine/process-mark.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';

let root = '';
let folder = '';

async function refuses(path: string, message: RegExp): Promise<void> {
  const files = new Map([
    ['lijst.yaml', 'titel: x\n'],
    [path, 'boos'],
  ]);
  await assert.rejects(
    writeBelow(folder, files),
    (error) => error instanceof ImportRefused && message.test(error.message),
  );
  assert.deepEqual(await readdir(folder), ['categorieen'].concat(path === 'lijst.md' ? ['lijst.md'] : []));
}

describe('what is brought in is written in the folder alone', () => {
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'inzage-import-'));
    folder = join(root, 'lijst');
    await mkdir(join(folder, 'categorieen'), { recursive: true });
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  test('not outside it', async () => {
    await refuses('categorieen/../../README.md', /buiten de map/);
    assert.deepEqual(await readdir(root), ['lijst']);
  });

  test('not through a link, to a folder or to a file', async () => {
    const elsewhere = join(root, 'elders');
    await mkdir(elsewhere);
    await symlink(elsewhere, join(folder, 'categorieen', 'door'));
    await refuses('categorieen/door/a.md', /`categorieen\/door` in de map is een koppeling/);
    await writeFile(join(elsewhere, 'a.md'), 'goed');
    await symlink(join(elsewhere, 'a.md'), join(folder, 'lijst.md'));
    await refuses('lijst.md', /koppeling/);
    assert.equal(await readFile(join(elsewhere, 'a.md'), 'utf8'), 'goed');
  });

  test('not where a folder stands, and nothing else then either', async () => {
    await mkdir(join(folder, 'categorieen', 'a.md'));
    await refuses('categorieen/a.md', /gewoon bestand/);
  });

  test('or not at all when somebody ends the command meanwhile, with no folder left', async () => {
    await writeFile(join(folder, 'lijst.yaml'), 'oud');
    const files = new Map([
      ['lijst.yaml', 'nieuw'],
      ['hoofdstukken/1-een/index.md', 'nieuw'],
      ['hoofdstukken/2-twee/index.md', 'nieuw'],
    ]);
    let steps = 0;
    const ended = inOneGo(({ isAsked, heed }) =>
      writeBelow(folder, files, {
        isAsked,
        heed: () => {
          steps += 1;
          if (steps === 3) process.emit('SIGINT');
          heed();
        },
      }),
    );
    await assert.rejects(ended, /^Ended: Afgebroken\. Er is niets geschreven\.$/);
    assert.deepEqual((await readdir(folder)).sort(), ['categorieen', 'lijst.yaml']);
    assert.equal(await readFile(join(folder, 'lijst.yaml'), 'utf8'), 'oud');
    assert.equal(process.listenerCount('SIGINT'), 0);
  });

  test('or not at all when the disk refuses one, which is told by its own name', async () => {
    const path = `categorieen/${'a'.repeat(252)}.md`;
    const taken = join(folder, 'categorieen', `.${ownMark()}.1`);
    await writeFile(taken, '');
    await assert.rejects(
      writeBelow(
        folder,
        new Map([
          ['lijst.yaml', 'titel: x\n'],
          [path, 'x'],
        ]),
      ),
      (error) => error instanceof Error && 'path' in error && error.path === join(folder, path),
    );
    assert.deepEqual(await readdir(folder), ['categorieen']);
  });

  test('as it is, with nothing left beside it', async () => {
    await writeFile(join(folder, 'categorieen', 'a.md'), 'oud');
    await writeBelow(folder, new Map([['categorieen/a.md', 'nieuw']]));
    assert.deepEqual(await readdir(join(folder, 'categorieen')), ['a.md']);
    assert.equal(await readFile(join(folder, 'categorieen', 'a.md'), 'utf8'), 'nieuw');
  });

  test('a file that is not UTF-8 is never written over', async () => {
    const path = 'categorieen/a.md';
    await writeFile(join(folder, path), Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    const { write, clashes } = mergeFiles(
      new Map([[path, 'caf\n']]),
      await readBelow(folder),
      new Map([[path, 'nieuw\n']]),
    );
    assert.equal(write.size, 0);
    assert.match(clashes[0]?.what ?? '', /geen tekst/);
  });
});
