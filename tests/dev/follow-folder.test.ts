import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { followFolder } from '../../src/astro/dev/reading/follow-folder.ts';
import { readContent } from '../../src/source/read.ts';
import type { ContentFile } from '../../src/source/read.ts';
import { rememberingDisk } from '../../src/source/remembering-disk.ts';
import { until } from '../print/processes.ts';

/** The ways in which editors save. */
const ways: Readonly<Record<string, (file: string, text: string) => Promise<void>>> = {
  'in place': (file, text) => writeFile(file, text),
  'a new file in its place': async (file, text) => {
    await writeFile(`${file}~`, text);
    await rename(`${file}~`, file);
  },
  'away and back': async (file, text) => {
    await rm(file);
    await writeFile(file, text);
  },
  'emptied first': async (file, text) => {
    await truncate(file);
    await wait(30);
    await writeFile(file, text);
  },
};

describe('a folder that is followed', () => {
  let folder: string;
  let file: string;
  let seen: string[] = [];
  let faults: string[] = [];
  let slow = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-follow-'));
    file = join(folder, 'een.md');
    await writeFile(file, 'begin');
    const disk = rememberingDisk();
    const read = (): Promise<readonly ContentFile[]> => readContent(folder, disk);
    void followFolder(await read(), {
      folder,
      read,
      edited: async (files) => {
        const [first] = files;
        await wait(slow);
        seen.push(new TextDecoder().decode(first?.bytes));
      },
      unreadable: (error) => faults.push(String(error)),
    });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const settles = async (text: string): Promise<void> => {
    await until(() => Promise.resolve(seen.at(-1) === text));
    assert.equal(seen.at(-1), text);
  };

  for (const [way, save] of Object.entries(ways))
    test(`shows the last of two saves, however soon after each other: ${way}`, async () => {
      for (const gap of [0, 1, 4, 10, 25, 60, 120, 250]) {
        await save(file, `${way} ${String(gap)} een`);
        await wait(gap);
        await save(file, `${way} ${String(gap)} twee`);
        await settles(`${way} ${String(gap)} twee`);
      }
    });

  test('shows the last of the saves during the work on an earlier one, and is not called meanwhile', async () => {
    slow = 150;
    seen = [];
    for (const text of ['een', 'twee', 'drie']) {
      await writeFile(file, text);
      await wait(60);
    }
    await settles('drie');
    slow = 0;
    assert.ok(seen.length <= 3);
  });

  test('tells once that the folder is away, and goes on when it is back', async () => {
    await rename(folder, `${folder}-weg`);
    await until(() => Promise.resolve(faults.length > 0));
    await wait(2500);
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', /ENOENT/);
    faults = [];
    await rename(`${folder}-weg`, folder);
    await writeFile(file, 'terug');
    await settles('terug');
  });
});
