import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { openKeptParts } from '../../scripts/build/kept-parts.ts';

let folder: string;
let lines: string[];

/** Asks for parts, and tells which had to be made. */
async function madeOf(asked: readonly string[], maker = 'code', place = folder): Promise<string[]> {
  const made: string[] = [];
  const { remember, tidy } = openKeptParts(place, maker, (line) => lines.push(line));
  for (const text of asked) {
    const value = await remember(['deel', text], () => {
      made.push(text);
      return Promise.resolve({ pdf: new Uint8Array([1, 2]), places: new Map([[text, 3]]) });
    });
    assert.deepEqual([...value.pdf], [1, 2]);
    assert.deepEqual([...value.places], [[text, 3]]);
  }
  await tidy();
  return made;
}

describe('parts that were printed', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-'));
    lines = [];
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('are made once for the same text and the same code', async () => {
    assert.deepEqual(await madeOf(['a', 'b']), ['a', 'b']);
    assert.deepEqual(await madeOf(['a', 'c']), ['c']);
    assert.deepEqual(await madeOf(['a'], 'other code'), ['a']);
  });

  test('are thrown away when a print no longer asks for them', async () => {
    await madeOf(['a', 'b']);
    await madeOf(['b']);
    assert.equal((await readdir(folder)).length, 1);
    assert.deepEqual(await madeOf(['a', 'b']), ['a']);
  });

  test('are made again when what was kept was damaged', async () => {
    await madeOf(['a']);
    const [name = ''] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    for (const damaged of [bytes.subarray(0, -1), bytes.fill(0, 40, 41), Buffer.alloc(0)]) {
      await writeFile(join(folder, name), damaged);
      assert.deepEqual(await madeOf(['a']), ['a']);
    }
  });

  test('are given all the same where nothing can be kept, which is told once', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    assert.deepEqual(await madeOf(['a', 'b'], 'code', file), ['a', 'b']);
    assert.deepEqual(lines.length, 1, lines.join());
    assert.match(lines[0] ?? '', /^delen kunnen niet worden bewaard voor een volgende keer: /);
  });
});
