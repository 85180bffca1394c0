import assert from 'node:assert/strict';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { keep, readKept } from '../../scripts/build/edition-cache.ts';
import { codePlaces, editionKey, makerKey } from '../../scripts/build/edition-key.ts';
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
  // Any file will do: it is not started.
  const browser = import.meta.filename;
  interface Inputs extends Omit<EditionInputs, 'maker'> {
    readonly root: string;
    readonly browser: string;
  }
  const inputs = (changes: Partial<Inputs> = {}): Inputs => ({
    root,
    loaded: listWithText('Een alinea.'),
    options: { site: 'https://lijst.example.nl/', date: null },
    browser,
    ...changes,
  });

  const keyOf = async ({ root: repository, browser: program, ...made }: Inputs): Promise<string> =>
    editionKey({ ...made, maker: await makerKey(repository, program) });

  test('is the same for the same list', async () => {
    assert.equal(await keyOf(inputs()), await keyOf(inputs()));
  });

  const others: Record<string, Partial<Inputs>> = {
    'a word of the text': { loaded: listWithText('Eén alinea.') },
    'the address of the site': { options: { site: 'https://lijst.example.org/', date: null } },
    'the date': { options: { site: 'https://lijst.example.nl/', date: new Date(0) } },
    'an image': {
      loaded: { ...listWithText('Een alinea.'), images: new Map([['a.svg', new Uint8Array([1])]]) },
    },
  };
  for (const [what, changes] of Object.entries(others)) {
    test(`differs with ${what}`, async () => {
      assert.notEqual(await keyOf(inputs(changes)), await keyOf(inputs()));
    });
  }

  /** A checkout with a browser, at other times. */
  async function checkout(name: string): Promise<Pick<Inputs, 'root' | 'browser'>> {
    const copy = join(folder, name);
    for (const path of codePlaces) await cp(join(root, path), join(copy, path), { recursive: true });
    await cp(join(root, 'package-lock.json'), join(copy, 'package-lock.json'));
    await writeFile(join(copy, 'browser'), 'one');
    return { root: copy, browser: join(copy, 'browser') };
  }

  test('is the same in a copy of the checkout, with other times', async () => {
    const [one, other] = [await checkout('hier'), await checkout('daar')];
    for (const path of ['browser', 'src/print/print.ts', 'package-lock.json'])
      await utimes(join(other.root, path), 1, 1);
    assert.equal(await keyOf(inputs(other)), await keyOf(inputs(one)));
  });

  test(
    'differs with the version that a browser tells, if a script starts it',
    { skip: process.platform === 'win32' },
    async () => {
      const { root: copy } = await checkout('script');
      const browser = join(copy, 'chromium');
      await writeFile(browser, `#!/bin/sh\necho "$1" | grep -q version && cat '${join(copy, 'version')}'\n`);
      await chmod(browser, 0o755);
      const keys = new Set<string>();
      for (const version of ['Chromium 1', 'Chromium 2', 'Chromium 1']) {
        await writeFile(join(copy, 'version'), version);
        keys.add(await keyOf(inputs({ root: copy, browser })));
      }
      assert.equal(keys.size, 2);
    },
  );

  test('differs with every file of the code, the packages and the browser', async () => {
    const own = await checkout('repository');
    const copy = own.root;
    const keys = new Set([await keyOf(inputs(own))]);
    const changed = [
      'src/print/styles/text.css',
      'src/markdown/html/table.ts',
      'src/i18n/nl.json',
      'package-lock.json',
      'browser',
    ];
    for (const path of changed) {
      await writeFile(join(copy, path), `${await readFile(join(copy, path), 'utf8')} `);
      keys.add(await keyOf(inputs(own)));
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
