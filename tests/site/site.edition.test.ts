import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { mostBytes } from '../../scripts/bench/targets.ts';
import { catalogue } from '../../src/check/catalogue.ts';
import { basisUnder } from '../../src/check/legal-basis.ts';
import { regimeOf } from '../../src/law/regime.ts';
import { addressesOf } from '../../src/addresses.ts';
import type { BuiltSite } from './build.ts';
import { attributes, headingRanks, textOf } from './html.ts';
import { realPages, realPagesBelow } from './real.ts';

describe('the site', () => {
  let site: BuiltSite;
  before(async () => {
    site = await realPages();
  });
  const page = (path: string): string => {
    const html = site.pages.get(path);
    assert.ok(html !== undefined, `there is no page ${path}`);
    return html;
  };

  it('has a page for every deel, chapter and category', () => {
    const paths = new Set([...addressesOf(site.document).values()].map((address) => address.path));
    assert.deepEqual(
      [...paths].filter((path) => !site.pages.has(path)),
      [],
    );
  });

  it('shows every citable block at its address', () => {
    const missing = [...addressesOf(site.document)]
      .map(([id, { path, fragment }]) => ({ id, path, fragment: fragment ?? id }))
      .filter(({ path, fragment }) => !page(path).includes(` id="${fragment}"`))
      // A valuation of a lapsed number and a row of a table without ids would show here as well.
      .map(({ id }) => id);
    assert.deepEqual(missing, []);
  });

  it('has no id twice on a page', () => {
    for (const [path, html] of site.pages) {
      const ids = attributes(html, 'id');
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        path,
      );
    }
  });

  it('has no link that leads nowhere', () => {
    const broken: string[] = [];
    for (const [from, html] of site.pages) {
      for (const href of attributes(html, 'href')) {
        if (/^[a-z]+:/.test(href)) continue;
        const { pathname, hash } = new URL(href, `http://site${from}`);
        const target = site.pages.get(pathname);
        const found =
          target === undefined
            ? site.files.has(pathname)
            : hash === '' || attributes(target, 'id').includes(decodeURIComponent(hash.slice(1)));
        if (!found) broken.push(`${from} → ${href}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('gives every block its page of the PDF, and keeps the first on each page in view', () => {
    const { blokken } = site.document;
    const { pages } = site.pageMap;
    const inView = new Set<string>();
    for (const html of site.pages.values()) {
      for (const [, classes = '', label = ''] of html.matchAll(
        /<a [^>]*class="(mark[^"]*)" aria-label="([^"]*)"/g,
      )) {
        const [, id = '', number] =
          /^Permanente link naar [^ ]+ ([^ ]+), p\. (\d+) van de PDF$/.exec(label) ?? [];
        assert.equal(Number(number), pages[id], label);
        if (classes.includes('mark-in-view')) inView.add(id);
      }
    }
    const first = blokken.filter(
      ({ id, kind }, index) =>
        kind !== 'note' &&
        !blokken.slice(0, index).some((before) => before.kind !== 'note' && pages[before.id] === pages[id]),
    );
    assert.deepEqual(
      first.map(({ id }) => id).filter((id) => !inView.has(id)),
      [],
    );
  });

  it('writes a page of the PDF as one wherever it names it, and never as a bare number', () => {
    const { pages } = site.pageMap;
    let marks = 0;
    for (const [path, html] of site.pages) {
      for (const [mark, href = ''] of html.matchAll(/<a href="([^"]*)" class="mark[^"]*".*?<\/a>/gs)) {
        const [, id = ''] = /Permanente link naar [^ ]+ ([^ ,]+)/.exec(mark) ?? [];
        assert.equal(/p\. \d+$/.exec(textOf(mark))?.[0], `p. ${String(pages[id])}`, `${path} → ${href}`);
        marks += 1;
      }
      const named = [
        ...html.matchAll(/<(?:td|span) class="(?:page-column|contents-page)">(.*?)<\/(?:td|span)>/gs),
      ];
      for (const [, words = ''] of named) assert.match(textOf(words).trim(), /^p\. \d+$/, path);
    }
    assert.ok(marks > 1000, `${marks} marks`);
  });

  it('lists all pages of the PDF for the script and for people', () => {
    const addresses = JSON.parse(new TextDecoder().decode(site.files.get('/paginas.json'))) as string[];
    assert.equal(addresses.length, site.pageMap.total);
    const listed = attributes(page('/paginas/'), 'href');
    assert.deepEqual(
      addresses.filter((address) => !listed.includes(address)),
      [],
    );
  });

  it('tells of every rule of the check why it is there, without what only editors ask', () => {
    const html = page('/redactie/');
    const ids = attributes(html, 'id');
    const links = attributes(html, 'href');
    for (const { code, title, basis = [], unsettled } of catalogue) {
      assert.ok(ids.includes(code.toLowerCase()), code);
      assert.ok(links.includes(`#${code.toLowerCase()}`), code);
      assert.ok(textOf(html).includes(`${code} ${title}`), code);
      for (const { url } of basisUnder(regimeOf(site.document.lijst), basis))
        assert.ok(url === null || links.includes(url), `${code}: ${url ?? ''}`);
      if (unsettled !== undefined) assert.ok(textOf(html).includes(unsettled.replaceAll('`', '')), code);
    }
    assert.doesNotMatch(html, /<pre|Voorbeelden/);
    assert.match(html, /<meta name="robots" content="noindex">/);
    assert.ok(attributes(page('/over/'), 'href').includes('/redactie/'));
  });

  it('has one h1 on each page and skips no rank below it', () => {
    for (const [path, html] of site.pages) {
      const ranks = headingRanks(html);
      assert.equal(ranks.filter((rank) => rank === 1).length, 1, path);
      const jumps = ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1);
      assert.deepEqual(jumps, [], path);
    }
  });

  it('tells a text from the draft from a reconstruction', () => {
    const framed = [...site.pages.values()].join('').match(/class="from-draft"/g) ?? [];
    assert.equal(framed.length, 1);
    for (const [path, html] of site.pages) assert.match(html, /class="banner[ "]/, path);
  });

  it('has no script or style inside a page and asks nothing of others', () => {
    for (const [path, html] of site.pages) {
      assert.doesNotMatch(
        html,
        /<style|<script(?! type="application\/ld\+json"|[^>]* src=)| style="| on[a-z]+="/,
        path,
      );
      assert.deepEqual(
        attributes(html, 'src').filter((src) => !src.startsWith('/')),
        [],
        path,
      );
    }
  });

  it('opens its home page with little', () => {
    const html = page('/');
    const parts = [
      ...html.matchAll(/<(?:link rel="stylesheet"|link rel="preload"|script)[^>]*(?:href|src)="([^"]+)"/g),
    ].map(([, path = '']) => path);
    assert.ok(parts.length >= 3);
    const size = (bytes: Uint8Array | string): number => gzipSync(bytes).length;
    const total = parts.reduce((sum, path) => sum + size(site.files.get(path) ?? ''), size(html));
    assert.ok(total <= mostBytes.home, `${total} bytes`);
  });

  it('tells search engines of every page', () => {
    const sitemap = new TextDecoder().decode(site.files.get('/sitemap.xml'));
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    const pages = [...site.pages.keys()].filter(
      (path) => !['/404.html', '/zoeken/', '/mijn-zienswijze/', '/redactie/'].includes(path),
    );
    assert.deepEqual([...listed].sort(), pages.sort());
  });
});

describe('a site in a folder', () => {
  it('keeps every link inside it', async () => {
    const { pages, base } = await realPagesBelow();
    assert.ok(pages.size > 20);
    for (const [path, html] of pages) {
      const outside = [
        ...attributes(html, 'href'),
        ...attributes(html, 'src'),
        ...attributes(html, 'action'),
      ].filter((link) => link.startsWith('/') && !link.startsWith(base));
      assert.deepEqual(outside, [], path);
    }
  });
});
