import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { demandedPaths, sitemapPaths } from './paths.ts';
import { parseAll, readHtml } from './html-files.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

interface PageFacts {
  readonly ids: readonly string[];
  /** Where a reader can go. */
  readonly links: readonly string[];
  /** What a browser loads by itself. */
  readonly resources: readonly string[];
  /** Ids that elements name: labels and descriptions. */
  readonly named: readonly string[];
  /** Scripts and styles within the page, and attributes that hold them. */
  readonly inline: readonly string[];
}

/** Runs in the browser. */
function readPage(page: Document): PageFacts {
  const all = [...page.querySelectorAll('*')];
  const values = (selector: string, name: string): string[] =>
    [...page.querySelectorAll(`${selector}[${name}]`)].map((element) => element.getAttribute(name) ?? '');
  const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'preconnect', 'prefetch'];
  const heads = [...page.querySelectorAll('link[href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    loads: (link.getAttribute('rel') ?? '').split(/\s+/).some((rel) => loading.includes(rel)),
  }));
  return {
    ids: all.filter((element) => element.hasAttribute('id')).map(({ id }) => id),
    links: [
      ...values('a', 'href'),
      ...values('area', 'href'),
      ...values('form', 'action'),
      ...values('[formaction]', 'formaction'),
      ...heads.filter(({ loads }) => !loads).map(({ href }) => href),
      ...values('meta[property="og:url"]', 'content'),
      ...values('form', 'data-pages'),
      ...values('form', 'data-base'),
    ],
    resources: [
      ...heads.filter(({ loads }) => loads).map(({ href }) => href),
      ...values('', 'src'),
      ...values('', 'poster'),
      ...values('object', 'data'),
      ...values('use', 'href'),
      ...values('', 'srcset').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s/)[0] ?? '')),
    ],
    named: ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'].flatMap((name) =>
      values('', name).flatMap((value) => value.split(/\s+/)),
    ),
    inline: all
      .filter(
        (element) =>
          element.tagName === 'STYLE' ||
          (element.tagName === 'SCRIPT' && !element.hasAttribute('src')) ||
          element.getAttributeNames().some((name) => name === 'style' || name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  };
}

const site = openSite();
let folder: string;
let facts: Map<string, PageFacts>;
let canonicalOrigin: string;

before(async () => {
  const open: OpenSite = await site();
  folder = open.folder;
  facts = await parseAll(open.browser, await readHtml(folder), readPage);
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  canonicalOrigin = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '').origin;
});

const jci =
  /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWB[RV]\d{7}(?:&[a-z]+=[^&#]+)*&z=\d{4}-\d{2}-\d{2}&g=\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a link on a page; null when it leads somewhere. */
function faultOf(link: string, from: string): string | null {
  if (/^tel:\+?\d+$|^mailto:[^@\s]+@[^@\s]+$/.test(link)) return null;
  if (!URL.canParse(link, `${canonicalOrigin}${from}`)) return 'is not an address';
  const url = new URL(link, `${canonicalOrigin}${from}`);
  if (url.origin === canonicalOrigin) return internalFault(url);
  if (url.protocol !== 'https:') return 'is not https';
  if (url.host === 'wetten.overheid.nl' && !jci.test(link)) return 'has not the form of Juriconnect';
  return null;
}

function internalFault({ pathname, hash }: URL): string | null {
  const path = decodeURIComponent(pathname);
  const target = facts.get(path);
  if (target === undefined) {
    const isFile = !path.endsWith('/') && /\.[a-z0-9]+$/.test(path) && existsSync(join(folder, path));
    if (!isFile) return 'leads to nothing';
  }
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || target?.ids.includes(fragment) === true ? null : 'names no element of its page';
}

/** Checks something on every page and gathers what is wrong with where it is. */
function onEveryPage(check: (page: PageFacts, path: string) => string[]): string[] {
  assert.ok(facts.size > 0, 'there is no page to look at');
  return [...facts].flatMap(([path, page]) => check(page, path).map((fault) => `${path}: ${fault}`));
}

function faultsOf(links: readonly string[], from: string): string[] {
  return links.flatMap((link) => {
    const fault = faultOf(link, from);
    return fault === null ? [] : [`${link} ${fault}`];
  });
}

describe('links', () => {
  test('are looked at on every page that the list demands', async () => {
    const { loaded } = await site();
    const wanted = [...demandedPaths(loaded.document), '/zoeken/', '/404.html'];
    assert.deepEqual([...facts.keys()].sort(), wanted.sort());
    assert.ok([...facts.values()].every(({ links }) => links.length > 10));
  });

  test('lead to a page and an element there, to https elsewhere, and to laws by Juriconnect', () => {
    assert.deepEqual(
      onEveryPage(({ links }, path) => faultsOf(links, path)),
      [],
    );
    const elsewhere = [...facts.values()].flatMap(({ links }) => links.filter((link) => jci.test(link)));
    assert.ok(elsewhere.length > 0, 'no law is cited');
  });

  test('in the lists that scripts read lead somewhere too', async () => {
    const pages = JSON.parse(await readFile(join(folder, 'paginas.json'), 'utf8')) as string[];
    assert.ok(pages.length > 0);
    assert.deepEqual(faultsOf(pages, '/'), []);
    assert.deepEqual(faultsOf(await sitemapPaths(folder), '/'), []);
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
    const faults = onEveryPage(({ resources }, path) =>
      resources
        .filter((address) => new URL(address, `${canonicalOrigin}${path}`).origin !== canonicalOrigin)
        .concat(faultsOf(resources, path)),
    );
    assert.deepEqual(faults, []);
    assert.ok([...facts.values()].every(({ resources }) => resources.length > 2));
  });

  test('has no script or style within it, in attributes either', () => {
    assert.deepEqual(
      onEveryPage(({ inline }) => [...inline]),
      [],
    );
  });
});

describe('a style sheet', () => {
  test('loads nothing from elsewhere, and what it loads is there', async () => {
    const sheets = globSync('_astro/**/*.css', { cwd: folder });
    assert.ok(sheets.length > 0);
    for (const sheet of sheets) {
      const css = await readFile(join(folder, sheet), 'utf8');
      const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
      for (const [, url, imported] of addresses) {
        const { origin, pathname } = new URL(url ?? imported ?? '', `${canonicalOrigin}/${sheet}`);
        assert.equal(origin, canonicalOrigin, sheet);
        assert.ok(existsSync(join(folder, pathname)), `${sheet}: ${pathname}`);
      }
    }
  });
});
