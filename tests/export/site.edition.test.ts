import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { unknownSite } from '../../src/addresses.ts';
import { publishedAt } from '../../src/export/publication.ts';
import { columns } from '../../src/export/table/columns.ts';
import type { BuiltSite } from '../site/build.ts';
import { attributes } from '../site/html.ts';
import { realPagesBelow } from '../site/real.ts';
import { madeFiles } from './made-files.ts';

/** Files that every page names, with their media types. */
const alternates = [
  ['application/json', 'lijst.json'],
  ['text/csv', 'categorieen.csv'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'categorieen.xlsx'],
  ['application/ld+json', 'lijst.jsonld'],
  ['text/turtle', 'lijst.ttl'],
] as const;

describe('the open data on the site', () => {
  let site: BuiltSite;
  let base: string;
  before(async () => {
    ({ base, ...site } = await realPagesBelow());
  });
  const textOf = (html: string): string => html.replace(/<[^>]+>|\u00ad/g, '');

  test('is what the list says, with the pages of the PDF', async () => {
    const { document, pageMap, files } = site;
    const made = await madeFiles(publishedAt(document, new URL(base, unknownSite).href, pageMap.pages));
    const found = [...files.keys()].filter(
      (path) => path.startsWith('/data/') && path !== '/data/index.html',
    );
    assert.deepEqual(found.sort(), made.map(({ path }) => `/data/${path}`).sort());
    for (const { path, content } of made)
      assert.ok(Buffer.from(content).equals(files.get(`/data/${path}`) ?? Buffer.of()), path);
    assert.match(String(made[2]?.content), new RegExp(`,${String(pageMap.pages['c1.1'])},`));
  });

  test('is named in the head of every page, and each category in that of its own', () => {
    assert.ok(site.pages.size > 20);
    for (const [path, html] of site.pages) {
      const links = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)]
        .map(([, type = '', href = '']) => [type, href] as const)
        .filter(([type]) => type !== 'application/pdf');
      const nummer = /^\/categorieen\/(.+)\/$/.exec(path)?.[1];
      const own =
        nummer === undefined ? [] : [['application/json', `${base}data/categorieen/${nummer}.json`]];
      assert.deepEqual(
        links,
        [
          ...own,
          ...alternates.map(([type, name]) => [type, `${base}data/${name}`]),
          ['application/atom+xml', `${base}data/procedure.atom`],
        ],
        path,
      );
    }
  });

  test('is found from the foot of every page', () => {
    for (const [path, html] of site.pages) {
      const foot = html.slice(html.indexOf('<footer'));
      assert.ok(attributes(foot, 'href').includes(`${base}data/`), path);
    }
  });

  test('is explained on a page: every file, column and key', () => {
    const html = site.pages.get('/data/') ?? '';
    const links = attributes(html.slice(html.indexOf('<main')), 'href');
    for (const [, name] of alternates) assert.ok(links.includes(`${base}data/${name}`), name);
    const text = textOf(html);
    for (const { name, description } of columns) {
      assert.ok(text.includes(name), name);
      assert.ok(text.includes(description.split('`', 1)[0] ?? ''), name);
    }
    const list = JSON.parse(String(Buffer.from(site.files.get('/data/lijst.json') ?? ''))) as object;
    for (const key of Object.keys(list)) assert.ok(text.includes(key), key);
  });
});
