import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { headingText, chapters } from '../../src/document/queries.ts';
import { openPage } from '../browser.ts';
import { realEdition, realPdf } from '../edition.ts';
import { firstDifference } from '../print/first-difference.ts';
import { parseAll, readHtml } from './html-files.ts';
import { demandedPaths, sitemapPaths } from './paths.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

interface HeadFacts {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly description: string | null;
  readonly canonical: readonly string[];
  readonly pdf: readonly string[];
  readonly viewport: string;
  readonly robots: string | null;
  /** Blocks of structured data. */
  readonly data: readonly string[];
  readonly colors: readonly string[];
  /** Address, width, height and text of the picture. */
  readonly image: readonly string[];
}

/** Runs in the browser. */
function readHead(page: Document): HeadFacts {
  const attributes = (selector: string, name: string): string[] =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  return {
    lang: page.documentElement.lang,
    titles: texts('head title'),
    headings: texts('h1'),
    description: attributes('meta[name="description"]', 'content')[0] ?? null,
    canonical: attributes('link[rel="canonical"]', 'href'),
    pdf: attributes('link[rel="alternate"][type="application/pdf"]', 'href'),
    viewport: attributes('meta[name="viewport"]', 'content')[0] ?? '',
    robots: attributes('meta[name="robots"]', 'content')[0] ?? null,
    data: texts('script[type="application/ld+json"]'),
    image: ['', ':width', ':height', ':alt'].flatMap((part) =>
      attributes(`meta[property="og:image${part}"]`, 'content'),
    ),
    colors: attributes('meta[name="theme-color"][media]', 'content'),
  };
}

const site = openSite();
let open: OpenSite;
let heads: Map<string, HeadFacts>;

before(async () => {
  open = await site();
  heads = await parseAll(open.browser, await readHtml(open.folder), readHead);
});

describe('the head of a page', () => {
  test('says what the page is, in Dutch, once, and fits every screen', () => {
    assert.ok(heads.size > 0);
    for (const [path, { lang, titles, headings, viewport }] of heads) {
      assert.equal(lang, 'nl', path);
      assert.equal(titles.length, 1, path);
      assert.equal(headings.length, 1, `${path}: ${headings.join(', ')}`);
      assert.equal(viewport, 'width=device-width, initial-scale=1', path);
    }
    const titles = [...heads.values()].flatMap((head) => head.titles);
    assert.equal(new Set(titles).size, heads.size, 'two pages have the same title');
  });

  test('has the name of its chapter or category, and of the list', () => {
    const { document } = open.loaded;
    const { titel } = document.lijst;
    const names = [
      ...document.delen.flatMap((deel) =>
        deel.children.map((chapter) => [`/${deel.name}/${chapter.name}/`, headingText(chapter)] as const),
      ),
      ...document.categorieen.map(
        ({ nummer, titel: name }) => [`/categorieen/${nummer}/`, `Categorie ${nummer} ${name}`] as const,
      ),
    ];
    assert.equal(names.length, chapters(document).length + document.categorieen.length);
    for (const [path, name] of names) assert.deepEqual(heads.get(path)?.titles, [`${name} | ${titel}`]);
    assert.deepEqual(heads.get('/')?.titles, [titel]);
  });

  test('has a description, its own address and the PDF', () => {
    const { id, versie } = open.loaded.document.lijst;
    for (const path of demandedPaths(open.loaded.document)) {
      const head = heads.get(path);
      assert.equal(head?.canonical.length, 1, path);
      assert.equal(new URL(head.canonical[0] ?? '').pathname, path);
      assert.deepEqual(head.pdf, [`/${id}-${versie}.pdf`], path);
      assert.equal(head.robots, null, path);
    }
    const descriptions = [...heads].map(([path, { description }]) => ({ path, words: description ?? '' }));
    assert.deepEqual(
      descriptions.filter(({ words }) => words === '' || words.length > 160),
      [],
    );
    assert.equal(new Set(descriptions.map(({ words }) => words)).size, heads.size);
  });

  test('tells in the terms of schema.org what its subject is, and where its PDF is', () => {
    const { lijst, categorieen } = open.loaded.document;
    const about = (path: string): Record<string, unknown> => {
      const [text = '{}'] = heads.get(path)?.data ?? [];
      return JSON.parse(text) as Record<string, unknown>;
    };
    const home = about('/');
    assert.deepEqual(
      [home['@context'], home['@type'], home.name, home.version, home.datePublished],
      ['https://schema.org', 'Legislation', lijst.titel, lijst.versie, lijst.datum],
    );
    const { contentUrl } = home.encoding as { contentUrl: string };
    assert.equal(new URL(contentUrl).pathname, heads.get('/')?.pdf[0]);
    const chapter = about('/toelichting/context/');
    const { '@id': whole } = chapter.isPartOf as { '@id': string };
    assert.deepEqual([chapter['@type'], chapter.pageStart, whole], ['Chapter', 20, home['@id']]);
    const [category] = categorieen;
    const term = about(`/categorieen/${category?.nummer ?? ''}/`);
    assert.deepEqual(
      [term.termCode, term.name, term.inDefinedTermSet],
      [category?.nummer, category?.titel, home['@id']],
    );
  });

  test('names a picture of the list for where it is shared, as large as it says', async () => {
    const [{ image }] = [...heads.values()] as [HeadFacts];
    for (const [path, head] of heads) assert.deepEqual(head.image, image, path);
    const [address = '', width, height, alt] = image;
    assert.match(alt ?? '', /MIVD, versie 0\.16/);
    const bytes = await readFile(join(open.folder, new URL(address, open.origin).pathname));
    // Header of a PNG (W3C PNG § 11.2.2).
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [Number(width), Number(height)]);
  });

  test('has the colour of the paper, in light and dark', () => {
    for (const [path, { colors }] of heads) assert.equal(new Set(colors).size, 2, path);
  });
});

describe('the sitemap', () => {
  test('lists every page of the list once, and robots.txt names it', async () => {
    const listed = await sitemapPaths(open.folder);
    assert.deepEqual([...listed].sort(), demandedPaths(open.loaded.document).sort());
    const robots = await readFile(join(open.folder, 'robots.txt'), 'utf8');
    const { origin } = new URL(heads.get('/')?.canonical[0] ?? '');
    assert.match(robots, new RegExp(`^Sitemap: ${origin.replaceAll('.', '\\.')}/sitemap\\.xml$`, 'm'));
    assert.doesNotMatch(robots, /^Disallow: \/./m);
  });
});

describe('the PDF on the home page', () => {
  test('is the printed edition, as large and as long as it says', async () => {
    const page = await openPage(open.browser);
    await page.goto(`${open.origin}/`);
    const { href, words } = await page.$eval('.pdf-link', (block) => ({
      href: block.querySelector('a')?.href ?? '',
      words: block.querySelector('.hint')?.textContent.trim() ?? '',
    }));
    const response = await fetch(href);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { pdf } = await realEdition();
    assert.equal(firstDifference(bytes, pdf), null);
    const [, pages, size, unit] = /^(\d+) pagina’s, ([\d,]+) (kB|MB)$/.exec(words) ?? [];
    const shown = Number(size?.replace(',', '.')) * (unit === 'MB' ? 1_000_000 : 1000);
    const margin = unit === 'MB' ? 50_000 : 500;
    assert.ok(Math.abs(shown - bytes.byteLength) <= margin, `${words}: ${bytes.byteLength} bytes`);
    assert.equal((await realPdf()).pages.length, Number(pages));
  });
});

describe('an address that is not there', () => {
  test('gets a page that says so and leads on, and that search engines leave out', async () => {
    const page = await openPage(open.browser);
    const response = await page.goto(`${open.origin}/toelichting/verdwenen/pagina/`);
    assert.equal(response?.status(), 404);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent.trim()), 'Pagina niet gevonden');
    const head = heads.get('/404.html');
    assert.deepEqual([head?.canonical, head?.robots], [[], 'noindex']);
    await page.goto(`${open.origin}/categorieen/1.3.A/`);
    await page.waitForSelector('[data-guess] a', { visible: true });
    assert.equal(await page.$eval('[data-guess] a', ({ pathname }) => pathname), '/categorieen/1.3.a/');
    await Promise.all([page.waitForNavigation(), page.locator('main a[href="/categorieen/"]').click()]);
    assert.equal(new URL(page.url()).pathname, '/categorieen/');
  });
});

describe('a page on paper', () => {
  test('says what it is and has its text and the notice, without menus and forms', async () => {
    const page = await openPage(open.browser);
    await page.goto(`${open.origin}/toelichting/context/`);
    await page.emulateMediaType('print');
    const shown = (selector: string): Promise<string[]> =>
      page.$$eval(selector, (all) =>
        all.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent.trim()),
      );
    assert.deepEqual(
      await shown('.menu, .page-contents, .neighbours, .bar-search, .place-bar, .site-footer'),
      [],
    );
    assert.deepEqual(await shown('.wordmark, .edition'), [
      'Generieke Selectielijst MIVD',
      'Versie 0.16, maart 2015: ter inzage gelegd',
    ]);
    const [notice] = await shown('.banner');
    assert.match(notice ?? '', /geen\s+rechtskracht/);
    assert.equal((await shown('h1')).length, 1);
    assert.ok((await shown('.text p')).length > 20);
    assert.ok((await shown('.mark-id')).includes('2.1.a1'));
    assert.deepEqual(await shown('.printed-address'), heads.get('/toelichting/context/')?.canonical);
    assert.deepEqual(await shown('form, button'), []);
  });

  test('has no heading in a grid, where it could end a page', async () => {
    const page = await openPage(open.browser);
    await page.emulateMediaType('print');
    for (const path of ['/', '/categorieen/5.2/', '/toelichting/context/', '/over/', '/data/', '/inhoud/']) {
      await page.goto(`${open.origin}${path}`);
      const within = await page.$$eval('main :is(h1, h2, h3, h4, h5, h6)', (headings) => {
        const isGrid = (element: Element): boolean =>
          /grid|flex/.test(getComputedStyle(element).display) && !element.matches('.heading');
        const around = (element: Element): Element[] =>
          element.parentElement ? [element, ...around(element.parentElement)] : [];
        return headings
          .filter((heading) => heading.checkVisibility() && around(heading).some(isGrid))
          .map(({ textContent }) => textContent.trim());
      });
      assert.deepEqual(within, [], path);
    }
  });
});

describe('a long word', () => {
  test('breaks with a hyphen, of which nothing is left in what is copied', async () => {
    const page = await openPage(open.browser);
    await page.goto(`${open.origin}/toelichting/ordeningsstructuur/`);
    const found = await page.$eval('h1', (heading) => {
      document.getSelection()?.selectAllChildren(heading);
      const clipboardData = new DataTransfer();
      heading.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
      const copied = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
      return { shown: heading.textContent, copied };
    });
    assert.match(found.shown, /Ordenings\u00adstructuur/);
    for (const copied of found.copied) assert.match(copied, /Ordeningsstructuur/);
  });
});
