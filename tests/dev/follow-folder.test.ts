import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
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

interface Followed {
  readonly folder: string;
  readonly file: string;
  /** What was taken, in turn. */
  readonly seen: string[];
  readonly faults: string[];
  /** Waits until this was taken last. */
  readonly settles: (text: string) => Promise<void>;
}

/**
 * A folder of its own that is followed.
 *
 * @param work - milliseconds that taking an edit lasts
 */
async function follow(t: TestContext, work = 0): Promise<Followed> {
  const folder = await mkdtemp(join(tmpdir(), 'inzage-follow-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'een.md');
  await writeFile(file, 'begin');
  const disk = rememberingDisk();
  const read = (): Promise<readonly ContentFile[]> => readContent(folder, disk);
  const seen: string[] = [];
  const faults: string[] = [];
  void followFolder(await read(), {
    folder,
    read,
    edited: async ([first]) => {
      await wait(work);
      seen.push(new TextDecoder().decode(first?.bytes));
    },
    unreadable: (error) => faults.push(String(error)),
  });
  const settles = async (text: string): Promise<void> => {
    await until(() => Promise.resolve(seen.at(-1) === text));
    assert.equal(seen.at(-1), text);
  };
  return { folder, file, seen, faults, settles };
}

describe('a folder that is followed', { concurrency: true }, () => {
  for (const [way, save] of Object.entries(ways))
    test(`shows the last of two saves, however soon after each other: ${way}`, async (t) => {
      const { file, settles } = await follow(t);
      for (const gap of [0, 3, 20, 90]) {
        await save(file, `${String(gap)} een`);
        await wait(gap);
        await save(file, `${String(gap)} twee`);
        await settles(`${String(gap)} twee`);
      }
    });

  test('shows the last of the saves during the work on an earlier one, and is not called meanwhile', async (t) => {
    const { file, seen, settles } = await follow(t, 150);
    for (const text of ['een', 'twee', 'drie']) {
      await writeFile(file, text);
      await wait(60);
    }
    await settles('drie');
    assert.ok(seen.length <= 3);
  });

  test('tells once that the folder is away, and goes on when it is back', async (t) => {
    const { folder, file, faults, settles } = await follow(t);
    await rename(folder, `${folder}-weg`);
    await until(() => Promise.resolve(faults.length > 0));
    await wait(1300);
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', /ENOENT/);
    await rename(`${folder}-weg`, folder);
    // Nothing of it changed; that it can be read is news all the same.
    await settles('begin');
    await writeFile(file, 'terug');
    await settles('terug');
  });
});
