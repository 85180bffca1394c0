import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { texts as t } from '../texts.ts';
import { describePage } from '../../src/search/browser/describe.ts';
import type { PageResult } from '../../src/search/browser/describe.ts';
import type { Chosen } from '../../src/search/browser/facets.ts';
import { openIndex } from '../../src/search/browser/pagefind.ts';
import type { PagefindModule } from '../../src/search/browser/pagefind.ts';
import { parseQuery } from '../../src/search/browser/query.ts';
import { search } from '../../src/search/browser/search.ts';
import type { Outcome } from '../../src/search/browser/search.ts';
import { toVocabulary } from '../../src/search/browser/vocabulary.ts';
import type { Vocabulary } from '../../src/search/browser/vocabulary.ts';
import type { WordIndex } from '../../src/search/browser/word-index.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { IndexSize } from '../../src/search/build-index.ts';

const page = (
  title: string,
  filters: Readonly<Record<string, string>>,
  body: string,
): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
${Object.entries(filters)
  .map(([name, value]) => `<meta content="${value}" data-pagefind-filter="${name}[content]">`)
  .join('')}
<meta content="${title}" data-pagefind-meta="titel[content]"></head>
<body><nav>menu overal</nav><main data-pagefind-body>${body}</main></body></html>`;

const site: Readonly<Record<string, string>> = {
  'toelichting/context/index.html': page(
    'Context',
    { deel: 'Toelichting' },
    `<h1 id="2">Context</h1>
    <h2 id="2.1">Taken</h2><p id="2.1.a1">De bewaring van stukken is een taak van de zorgdrager.</p>
    <p id="2.1.a2">Wat is vernietigd, komt niet terug. Ter inzage ligt de lijst.</p>
    <table id="2.1.t1"><thead><tr><th>Soort</th></tr></thead><tbody><tr id="2.1.t1.r1"><td>personeelsdossier</td></tr></tbody></table>`,
  ),
  'categorieen/1.2/index.html': page(
    'Jaarverslagen',
    { deel: 'Selectielijst', waardering: 'B' },
    `<h1 id="c1.2">Categorie 1.2: Jaarverslagen</h1>
    <dl class="category"><div id="c1.2-omschrijving"><dt>Omschrijving</dt><dd>Verslag van een jaar.</dd></div>
    <div id="c1.2-waardering"><dt>Waardering</dt><dd><p id="c1.2.w1">Blijvend te bewaren.</p></dd></div>
    <div id="c1.2-opmerking"><dt>Opmerking</dt><dd>De inzage komt ter sprake. Eén stuk, een besluit.</dd></div></dl>`,
  ),
  'categorieen/1.3/index.html': page(
    'Bewaartermijnen',
    { deel: 'Selectielijst', waardering: 'V' },
    `<h1 id="c1.3">Categorie 1.3: Bewaartermijnen</h1>
    <p id="c1.3.w1">Te vernietigen: 20 jaar na 12 maart, zie categorie 1.2. Niet weten.</p>`,
  ),
  'bijlagen/begrippen/index.html': page(
    'Begrippen',
    { deel: 'Bijlagen' },
    `<h1 id="b1">Begrippen</h1><dl>
    <dt id="afkorting-pg">P en G <a data-pagefind-ignore>#p. 65</a></dt><dd>Pionnen en gambieten</dd></dl>`,
  ),
  'colofon/index.html': page('Colofon', {}, '<h1>Colofon</h1><p>Gezet uit de Bembo.</p>'),
  'over/index.html':
    '<!doctype html><html lang="nl"><body>Hier staat bewaring buiten de lijst.</body></html>',
};

let folder: string;
let size: IndexSize;
let index: WordIndex;
let vocabulary: Vocabulary;
const realFetch = globalThis.fetch;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inzage-search-'));
  for (const [path, html] of Object.entries(site)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  size = await buildIndex({ siteFolder: folder, log: () => undefined });
  // Pagefind's own script runs here as it does in a browser; only its files come from disk. Other tests of this process
  // ask for whole addresses.
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith('/')
      ? new Response(await readFile(join(folder, new URL(input, 'http://site').pathname)))
      : realFetch(input, init);
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindModule;
  index = await openIndex(pagefind, '/pagefind/');
  vocabulary = toVocabulary(
    JSON.parse(await readFile(join(folder, 'pagefind/woorden.json'), 'utf8')) as string[],
  );
});

after(async () => {
  globalThis.fetch = realFetch;
  await rm(folder, { recursive: true, force: true });
});

function ask(text: string, chosen: Chosen = new Map()): Promise<Outcome> {
  return search(parseQuery(text), chosen, index, vocabulary);
}

async function results(text: string, chosen?: Chosen): Promise<PageResult[]> {
  const { pages } = await ask(text, chosen);
  const surroundings = { pages: new Map([['c1.2', 36]]), actors: {}, t };
  return Promise.all(
    pages.map(async (found) =>
      describePage(parseQuery(text), found, await index.page(found.id), surroundings),
    ),
  );
}

async function links(text: string, chosen?: Chosen): Promise<string[]> {
  return (await results(text, chosen)).flatMap(({ blocks }) => blocks.map(({ href }) => href)).sort();
}

describe('the index of a site', () => {
  test('holds the pages with a marked text and only what the browser loads', async () => {
    assert.equal(size.pages, 5);
    const names = (await readdir(join(folder, 'pagefind'))).map((name) => name.replace(/nl_\w+/, '…')).sort();
    assert.deepEqual(names, [
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.….pf_meta',
      'wasm.nl.pagefind',
      'woorden.json',
    ]);
  });

  test('lists the words of the text, and none from outside it', () => {
    assert.ok(vocabulary.has('bewaring') && vocabulary.has('zorgdrager'));
    assert.ok(!vocabulary.has('overal') && !vocabulary.has('buiten'));
    assert.equal(vocabulary.words.length > 0, true);
  });

  test('is not made of a site without text', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'inzage-empty-'));
    await assert.rejects(
      buildIndex({ siteFolder: empty, log: () => undefined }),
      /Pagefind found nothing to index in/,
    );
    assert.ok(!existsSync(join(empty, 'pagefind')));
    await rm(empty, { recursive: true });
  });
});

describe('a reader finds', () => {
  test('other forms of a word, in the block where they stand', async () => {
    assert.deepEqual(await links('bewaren'), [
      '/categorieen/1.2/#c1.2.w1',
      '/categorieen/1.3/#c1.3',
      '/toelichting/context/#2.1.a1',
    ]);
    assert.ok((await links('bewaring')).includes('/categorieen/1.2/#c1.2.w1'));
    assert.deepEqual(await links('vernietiging'), [
      '/categorieen/1.3/#c1.3.w1',
      '/toelichting/context/#2.1.a2',
    ]);
  });

  test('a compound by its last part, down to the row of a table', async () => {
    const personnel = toVocabulary([...vocabulary.words, 'personeel']);
    const { pages, compounds } = await search(parseQuery('dossiers'), new Map(), index, personnel);
    assert.deepEqual([pages.length, compounds], [1, ['personeelsdossier']]);
  });

  test('the excerpt with what was found, its label and its page', async () => {
    const [result] = await results('"te bewaren"');
    assert.deepEqual(result?.blocks, [
      {
        id: 'c1.2.w1',
        href: '/categorieen/1.2/#c1.2.w1',
        label: 'Categorie 1.2, waardering 1',
        page: null,
        excerpt: [
          { text: 'Blijvend ', found: false },
          { text: 'te bewaren', found: true },
          { text: '.', found: false },
        ],
      },
    ]);
    const [other] = await results('verslag');
    assert.deepEqual([other?.blocks[0]?.label, other?.blocks[0]?.page], ['Categorie 1.2, omschrijving', 36]);
  });

  test('an entry by its name, without the mark behind it', async () => {
    const [result] = await results('gambieten');
    assert.deepEqual(
      result?.blocks.map(({ label }) => label),
      ['Afkorting P en G'],
    );
  });

  test('a page that has no blocks, with the text around what was found', async () => {
    const [result] = await results('Bembo');
    assert.deepEqual(
      [result?.href, result?.blocks, result?.excerpt.find(({ found }) => found)?.text],
      ['/colofon/', [], 'Bembo'],
    );
  });

  test('a phrase in its order, not its words in another', async () => {
    assert.deepEqual(await links('"ter inzage"'), ['/toelichting/context/#2.1.a2']);
    assert.deepEqual(await links('"inzage ter"'), []);
    assert.equal((await links('ter inzage')).length, 2);
  });

  test('a phrase also where accents differ on the page', async () => {
    assert.deepEqual(await links('"een besluit"'), ['/categorieen/1.2/#c1.2-opmerking']);
  });

  test('a number as it is, and no other that begins or looks like it', async () => {
    assert.deepEqual(await links('12'), ['/categorieen/1.3/#c1.3.w1']);
    assert.deepEqual(await links('1.2'), ['/categorieen/1.2/#c1.2', '/categorieen/1.3/#c1.3.w1']);
    assert.deepEqual(await links('2'), []);
  });

  test('only what fits the filters, with counts of what each would show', async () => {
    const chosen = new Map([['waardering', new Set(['V'])]]);
    assert.deepEqual(await links('bewaren', chosen), ['/categorieen/1.3/#c1.3']);
    const { counts, unfiltered } = await ask('bewaren', chosen);
    assert.equal(unfiltered, 3);
    assert.deepEqual([...(counts.get('waardering') ?? [])].sort(), [
      ['B', 1],
      ['V', 1],
    ]);
    assert.deepEqual([...(counts.get('deel') ?? [])].sort(), [
      ['Bijlagen', 0],
      ['Selectielijst', 1],
      ['Toelichting', 0],
    ]);
  });
});

describe('a reader is not misled', () => {
  test('by a shorter word that an unknown one begins with', async () => {
    const raw = await index.find('zorgdragersx');
    const outcome = await ask('zorgdragersx');
    assert.deepEqual([outcome.pages, outcome.unknown], [[], ['zorgdragersx']]);
    // What Pagefind answers by itself; if it ever stops, the guard can go.
    assert.ok(raw.size > 0);
  });

  test('by an unknown word that is passed over', async () => {
    const outcome = await ask('bewaren xylofoon');
    assert.deepEqual([outcome.pages, outcome.unknown], [[], ['xylofoon']]);
  });

  test('by the labels of a category, which are on every page', async () => {
    assert.deepEqual(await links('omschrijving'), []);
  });
});
