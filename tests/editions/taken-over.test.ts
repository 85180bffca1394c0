import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { answer } from '../../src/astro/answer.ts';
import { pagesOfEdition } from '../../src/astro/edition-pages.ts';
import type { OutputFile } from '../../src/astro/output-files.ts';
import { base, replaceKeys } from '../../src/check/examples/base.ts';
import { defined } from '../../src/diagnostics/defined.ts';
import { frozenEditions } from '../../src/editions/frozen.ts';
import type { FrozenEdition } from '../../src/editions/frozen.ts';
import { editionPages } from '../../src/editions/pages/site-files.ts';
import { fromListJson } from '../../src/export/json/read-list.ts';
import { load } from '../../src/source/load.ts';
import { toFiles } from '../document/list.ts';
import { withPutDown } from './put-down.ts';

const site = { base: '/', home: 'https://a.example/', policy: "default-src 'none'" };
const categoryFile = Object.keys(base).find((path) => path.startsWith('categorieen/')) ?? '';
const noted = {
  ...base,
  [categoryFile]: `${base[categoryFile] ?? ''}\nMet een noot.[^1]\n\n[^1]: De noot.\n`,
};
const [fresh] = toFiles({
  'lijst.yaml': replaceKeys(base['lijst.yaml'] ?? '', 'versie: "0.9"', 'datum: "2015-04"'),
});
const { document: now, editions } = load(
  withPutDown(toFiles(noted)).map((file) => (file.path === 'lijst.yaml' && fresh ? fresh : file)),
);
const [edition] = frozenEditions(editions, fromListJson);
const pagesOf = (one: FrozenEdition): [string, string][] =>
  editionPages(one, now, site).pages.map(({ path, make }) => [path, make()]);

describe('pages of an earlier edition', () => {
  test('lead from a note back to the page of the category that calls it', () => {
    const pages = pagesOf(defined(edition, 'the edition'));
    const backs = pages.flatMap(([path, html]) =>
      Array.from(
        html.matchAll(/href="([^"]*)#([^"]*)" aria-label="Terug naar de verwijzing naar noot/g),
        ([, page, id]) => ({
          path,
          page,
          id,
        }),
      ),
    );
    assert.ok(backs.length >= 2, 'on the page of the category, and on that of its process');
    for (const { path, page = '', id = '' } of backs) {
      const at = page === '' ? path : `${page.slice(1)}index.html`;
      const html = pages.find(([one]) => one === at)?.[1] ?? '';
      assert.ok(html.includes(`id="${id}"`), `${path}: ${page}#${id}`);
    }
  });

  test('have in the name of each mark the words that are seen', () => {
    const marks = pagesOf(defined(edition, 'the edition')).flatMap(([, html]) =>
      Array.from(html.matchAll(/class="mark"[^>]* aria-label="([^"]*)">([^<]*)</g)),
    );
    assert.ok(marks.length > 10);
    for (const [, name = '', seen = ''] of marks)
      for (const word of seen.split(' ').filter((one) => one !== '#'))
        assert.ok(name.toLowerCase().includes(word.toLowerCase()), `${seen} in ${name}`);
  });
});

describe('in a second build', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inzage-uitgave-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('they are taken over, and made anew when a place that they lead to is there no more', async () => {
    const old = defined(edition, 'the edition');
    const titled = {
      ...old,
      document: { ...old.document, lijst: { ...old.document.lijst, titel: 'Anders' } },
    };
    const home = async (one: FrozenEdition, present = now): Promise<string> =>
      defined(
        pagesOfEdition(one, present, site, folder).find(
          ({ path }) => path === `versies/${one.versie}/index.html`,
        ),
        'the home page',
      ).make();
    const first = await home(old);
    assert.equal((await readdir(folder)).length, 1);
    // Its files are the same by their hashes: nothing of it is made.
    assert.equal(await home(titled), first);
    assert.match(await home(titled, { ...now, categorieen: [], delen: [] }), /Anders/);
  });
});

describe('while the content is edited', () => {
  test('their addresses are answered with their files, and no others that end in a slash', async () => {
    const file: OutputFile = {
      path: 'versies/0.1/over/index.html',
      type: 'text/html',
      make: () => Promise.resolve('oud'),
    };
    const asked = (url: string): Promise<unknown> =>
      new Promise((resolve) => {
        const response = { setHeader: () => response, end: resolve };
        answer('/', () => Promise.resolve([file, { ...file, path: 'over/index.html' }]))(
          { url } as never,
          response as never,
          () => {
            resolve('next');
          },
        );
      });
    const urls = ['/versies/0.1/over/', '/versies/', '/over/', '/'];
    assert.deepEqual(await Promise.all(urls.map(asked)), ['oud', 'next', 'next', 'next']);
  });
});
