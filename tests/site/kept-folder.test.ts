import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keptBelow } from '../../src/astro/kept-folder.ts';

let place: string;
let times = 0;

before(async () => {
  place = await mkdtemp(join(tmpdir(), 'inzage-mappen-'));
});

after(() => rm(place, { recursive: true, force: true }));

/** Asks for a folder of an input, and gives it with what its one file says. */
async function ask(input: string): Promise<{ readonly folder: string; readonly says: string }> {
  const make = async (folder: string): Promise<void> => {
    times += 1;
    await writeFile(join(folder, 'tekst'), `van ${input}`);
  };
  const from = { code: [new URL(import.meta.url)], inputs: [input] };
  const folder = await keptBelow('iets', from, make, place);
  return { folder, says: await readFile(join(folder, 'tekst'), 'utf8') };
}

test('a folder is given again while all of it is as it was made, and made anew when it is damaged or of something else', async () => {
  const { folder } = await ask('a');
  assert.deepEqual([(await ask('a')).says, times], ['van a', 1]);
  assert.deepEqual([(await ask('b')).says, (await ask('a')).says, times], ['van b', 'van a', 2]);
  await writeFile(join(folder, 'tekst'), 'van');
  assert.deepEqual([(await ask('a')).says, times], ['van a', 3]);
  await writeFile(join(folder, 'nog iets'), '');
  assert.deepEqual([(await ask('a')).says, times], ['van a', 4]);
  await rm(join(folder, 'tekst'));
  assert.deepEqual([(await ask('a')).says, times], ['van a', 5]);
});

test('nothing is left of a folder whose making fails', async () => {
  const before = await readdir(place);
  const fails = keptBelow(
    'iets',
    { code: [], inputs: ['c'] },
    () => Promise.reject(new Error('stuk')),
    place,
  );
  await assert.rejects(fails, { message: 'stuk' });
  assert.deepEqual(await readdir(place), before);
});

test('two that make the same at once get one and the same, and none takes it from the other', async () => {
  let first: string | undefined;
  let slower = (): void => undefined;
  const from = { code: [], inputs: ['d'] };
  const slow = keptBelow('iets', from, () => new Promise((resolve) => (slower = resolve)), place);
  while (first === undefined)
    first = await keptBelow('iets', from, (folder) => writeFile(join(folder, 'tekst'), 'van d'), place);
  const { ino } = await stat(join(first, 'tekst'));
  slower();
  assert.equal(await slow, first);
  assert.equal((await stat(join(first, 'tekst'))).ino, ino);
});

test('what is made while the code of it changes is made again, under the key of what it is made of', async () => {
  const code = join(place, 'code.ts');
  await writeFile(code, 'oud');
  const make = async (folder: string): Promise<void> => {
    await writeFile(join(folder, 'tekst'), await readFile(code, 'utf8'));
    await writeFile(code, 'nieuw');
  };
  const from = { code: [pathToFileURL(code)], inputs: [] };
  const says = async (): Promise<string> =>
    readFile(join(await keptBelow('iets', from, make, place), 'tekst'), 'utf8');
  assert.equal(await says(), 'nieuw');
  await writeFile(code, 'oud');
  assert.equal(await says(), 'nieuw');
});

test('of many only the last few are kept', async () => {
  for (let index = 0; index < 12; index += 1) await ask(String(index));
  const names = await readdir(place);
  assert.ok(names.length < 12, String(names.length));
  const made = times;
  await ask('11');
  assert.equal(times, made);
});
