import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { keep, readKept } from '../../scripts/build/edition-cache.ts';
import { codePlaces, editionKey } from '../../scripts/build/edition-key.ts';
import type { EditionInputs } from '../../scripts/build/edition-key.ts';
import type { Edition } from '../../src/print/print.ts';
import { listWithText } from '../print/small-list.ts';

const root = join(import.meta.dirname, '../..');
let folder: string;

before(async () => {
  const cache = join(root, 'node_modules/.cache/inzage');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'editie-'));
});

after(async () => {
  await rm(folder, { recursive: true, force: true });
});

const edition: Edition = {
  pdf: new Uint8Array([37, 80, 68, 70]),
  fileName: 'lijst-0.1.pdf',
  chapters: [
    {
      id: '1',
      title: '1 Begin',
      fileName: 'lijst-0.1-begin.pdf',
      range: { first: 4, last: 6 },
      pdf: new Uint8Array([1, 2]),
    },
  ],
  pageMap: { total: 7, key: 'k', pages: { '1': 5 } },
  browser: 'HeadlessChrome/153',
};

describe('an edition that was printed', () => {
  test('is given again under its key, whole, and under no other', async () => {
    await keep(folder, 'a', edition);
    assert.deepEqual(await readKept(folder, 'a'), edition);
    assert.equal(await readKept(folder, 'b'), null);
  });

  test('is not given when a file of it was changed or is gone', async () => {
    for (const damage of ['lijst-0.1.pdf', 'lijst-0.1-begin.pdf', 'editie.json']) {
      await keep(folder, 'a', edition);
      await writeFile(join(folder, 'a', damage), 'other');
      assert.equal(await readKept(folder, 'a'), null, `${damage} was changed`);
      await rm(join(folder, 'a', damage));
      assert.equal(await readKept(folder, 'a'), null, `${damage} is gone`);
    }
  });

  test('may be kept by many builds at once', async () => {
    for (let round = 0; round < 10; round += 1)
      await Promise.all(Array.from({ length: 6 }, () => keep(folder, 'a', edition)));
    assert.deepEqual(await readKept(folder, 'a'), edition);
    assert.deepEqual(await readdir(folder), ['a']);
  });

  test('takes the place of those kept before', async () => {
    await keep(folder, 'a', edition);
    await keep(folder, 'b', edition);
    assert.deepEqual(await readdir(folder), ['b']);
  });
});

describe('the key of an edition', () => {
  const browser = process.execPath;
  const inputs = (changes: Partial<EditionInputs> = {}): EditionInputs => ({
    root,
    loaded: listWithText('Een alinea.'),
    options: { site: 'https://lijst.example.nl/', date: null },
    browser,
    ...changes,
  });

  test('is the same for the same list', async () => {
    assert.equal(await editionKey(inputs()), await editionKey(inputs()));
  });

  const others: Record<string, Partial<EditionInputs>> = {
    'a word of the text': { loaded: listWithText('Eén alinea.') },
    'the address of the site': { options: { site: 'https://lijst.example.org/', date: null } },
    'the date': { options: { site: 'https://lijst.example.nl/', date: new Date(0) } },
    'an image': {
      loaded: { ...listWithText('Een alinea.'), images: new Map([['a.svg', new Uint8Array([1])]]) },
    },
  };
  for (const [what, changes] of Object.entries(others)) {
    test(`differs with ${what}`, async () => {
      assert.notEqual(await editionKey(inputs(changes)), await editionKey(inputs()));
    });
  }

  test('differs with every file of the code, the packages and the browser', async () => {
    const copy = join(folder, 'repository');
    for (const path of codePlaces) await cp(join(root, path), join(copy, path), { recursive: true });
    await cp(join(root, 'package-lock.json'), join(copy, 'package-lock.json'));
    await writeFile(join(copy, 'browser'), 'one');
    const own = { root: copy, browser: join(copy, 'browser') };
    const keys = new Set([await editionKey(inputs(own))]);
    const changed = [
      'src/print/styles/text.css',
      'src/markdown/html/table.ts',
      'src/i18n/nl.json',
      'package-lock.json',
      'browser',
    ];
    for (const path of changed) {
      await writeFile(join(copy, path), `${await readFile(join(copy, path), 'utf8')} `);
      keys.add(await editionKey(inputs(own)));
    }
    assert.equal(keys.size, 1 + changed.length);
  });

  test('looks at all that the print may import', async () => {
    const { ROOMS } = await import('../architecture/table.ts');
    const source = await readFile(join(root, 'scripts/build/edition-key.ts'), 'utf8');
    const room = ROOMS.find(({ path }) => path === 'src/print');
    for (const path of ['src/print', ...(room?.allows ?? [])]) assert.ok(source.includes(`'${path}'`), path);
  });
});
