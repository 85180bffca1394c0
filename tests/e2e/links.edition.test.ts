import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { LinkFacts } from './link-facts.ts';
import { citesLaw, faultsOf } from './link-faults.ts';
import type { LinkedSite } from './link-faults.ts';
import { readLinkedSite, styleAddresses } from './linked-site.ts';
import { demandedPaths, sitemapPaths } from './paths.ts';
import { openSite } from './site.ts';

const open = openSite();
let site: LinkedSite;

before(async () => {
  const { folder, browser } = await open();
  site = await readLinkedSite(folder, browser);
});

/** Checks something on every page and gathers what is wrong with where it is. */
function onEveryPage(check: (page: LinkFacts, path: string) => readonly string[]): string[] {
  assert.ok(site.pages.size > 0, 'there is no page to look at');
  return [...site.pages].flatMap(([path, page]) => check(page, path).map((fault) => `${path}: ${fault}`));
}

describe('links', () => {
  test('are looked at on every page that the list demands', async () => {
    const { loaded } = await open();
    const wanted = [
      ...demandedPaths(loaded.document),
      '/zoeken/',
      '/mijn-zienswijze/',
      '/redactie/',
      '/404.html',
    ];
    assert.deepEqual([...site.pages.keys()].sort(), wanted.sort());
    assert.ok([...site.pages.values()].every(({ links }) => links.length > 10));
  });

  test('lead to a page and an element there, to https elsewhere, and to laws by Juriconnect', () => {
    assert.deepEqual(
      onEveryPage(({ links }, path) => faultsOf(links, path, site)),
      [],
    );
    assert.ok(
      [...site.pages.values()].some(({ links }) => links.some(citesLaw)),
      'no law is cited',
    );
  });

  test('in the lists that scripts and search engines read lead somewhere too', async () => {
    const pages = JSON.parse(await readFile(join(site.folder, 'paginas.json'), 'utf8')) as string[];
    assert.ok(pages.length > 0);
    assert.deepEqual(faultsOf(pages, '/', site), []);
    assert.deepEqual(faultsOf(await sitemapPaths(site.folder), '/', site), []);
  });
});

describe('ids', () => {
  test('are unique on their page and not empty', () => {
    const faults = onEveryPage(({ ids }) =>
      ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `"${id}"`),
    );
    assert.deepEqual(faults, []);
  });

  test('that a label or a description names are there', () => {
    assert.deepEqual(
      onEveryPage(({ ids, named }) => named.filter((id) => !ids.includes(id))),
      [],
    );
  });
});

describe('a page', () => {
  test('loads nothing from elsewhere, and what it loads is there', () => {
    const isElsewhere = (address: string): boolean => new URL(address, site.origin).origin !== site.origin;
    const faults = onEveryPage(({ resources }, path) => [
      ...resources.filter(isElsewhere),
      ...faultsOf(resources, path, site),
    ]);
    assert.deepEqual(faults, []);
    assert.ok([...site.pages.values()].every(({ resources }) => resources.length > 2));
  });

  test('has no script or style within it, in attributes either', () => {
    assert.deepEqual(
      onEveryPage(({ inline }) => inline),
      [],
    );
  });
});

describe('a style sheet', () => {
  test('loads nothing from elsewhere, and what it loads is there', async () => {
    const sheets = await styleAddresses(site.folder);
    assert.ok(sheets.some(({ addresses }) => addresses.length > 0));
    const faults = sheets.flatMap(({ sheet, addresses }) => [
      ...addresses.filter((address) => new URL(address, site.origin).origin !== site.origin),
      ...faultsOf(addresses, sheet, site),
    ]);
    assert.deepEqual(faults, []);
  });
});
