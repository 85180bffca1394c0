import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { forgetKept, kept } from '../../src/astro/kept.ts';

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-gemaakt-'));
});

after(() => rm(folder, { recursive: true, force: true }));

test('what was made is given again, and made anew when it hangs on something else, was damaged or is to be forgotten', async () => {
  let times = 0;
  const ask = async (input: string, into = folder): Promise<string> => {
    const make = (): Promise<Uint8Array> => {
      times += 1;
      return Promise.resolve(Buffer.from(`gemaakt van ${input}`));
    };
    const from = { code: [new URL(import.meta.url)], inputs: [input] };
    return Buffer.from(await kept('iets', from, make, into)).toString();
  };
  assert.deepEqual([await ask('a'), await ask('a'), times], ['gemaakt van a', 'gemaakt van a', 1]);
  assert.deepEqual([await ask('b'), await ask('b'), times], ['gemaakt van b', 'gemaakt van b', 2]);
  assert.deepEqual(await readdir(folder), ['iets']);
  const path = join(folder, 'iets');
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, -1));
  assert.deepEqual([await ask('b'), times], ['gemaakt van b', 3]);
  await forgetKept(folder);
  assert.deepEqual([await ask('b'), times], ['gemaakt van b', 4]);
  // Where nothing can be kept, it is made.
  assert.deepEqual(
    [await ask('b', path), await ask('b', path), times],
    ['gemaakt van b', 'gemaakt van b', 6],
  );
});
