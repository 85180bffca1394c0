import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { texts as t } from '../texts.ts';
import { createAnnouncer } from '../../src/browser/announcer.ts';
import { blockLabel, citedId } from '../../src/i18n/block-label.ts';
import { answersTo } from '../../src/search/browser/answers.ts';
import type { AnswerSources } from '../../src/search/browser/answers.ts';
import { readArticle } from '../../src/search/browser/articles.ts';
import { citationKey, citedPage } from '../../src/search/browser/citations.ts';
import { describe as describeRecord } from '../../src/search/browser/describe.ts';
import { excerptOf } from '../../src/search/browser/excerpt.ts';
import { divide } from '../../src/search/browser/match.ts';
import type { Named, Names } from '../../src/search/browser/names.ts';
import { addressOf } from '../../src/search/browser/address.ts';
import { readState, writeState } from '../../src/search/browser/state.ts';
import type { Texts } from '../../src/search/browser/texts.ts';

describe('the label of a block', () => {
  const labels: Readonly<Record<string, string>> = {
    '2': 'Hoofdstuk 2',
    '2.1': '§ 2.1',
    '2.1.a3': '§ 2.1, alinea 3',
    '2.1.o2': '§ 2.1, onderdeel 2',
    '2.1.t1.r3': '§ 2.1, tabel 1, rij 3',
    '2.n1': 'Hoofdstuk 2, noot 1',
    '2.n1.a2': 'Hoofdstuk 2, noot 1, alinea 2',
    'c1.2': 'Categorie 1.2',
    'c1.3.a': 'Categorie 1.3.a',
    'c1.3.a.a1': 'Categorie 1.3.a, alinea 1',
    'c1.2.w1': 'Categorie 1.2, waardering 1',
    'c1.2-opmerking': 'Categorie 1.2, opmerking',
    'c1.3.a-product': 'Categorie 1.3.a, product',
    'c1.2-kenmerk-soort-zaak': 'Categorie 1.2, kenmerk soort zaak',
    'cIII-4': 'Categorie III-4',
    'cIII-4.a1': 'Categorie III-4, alinea 1',
    'cIII-4-opmerking': 'Categorie III-4, opmerking',
    p3: 'Proces 3',
    'p3.2.a1': 'Proces 3, kop 2, alinea 1',
    'b2.f1': 'Bijlage 2, figuur 1',
    'deel-2': 'Deel II',
    bijlagen: 'Bijlagen',
    'begrip-contra-inlichtingen.a1': 'Begrip contra-inlichtingen, alinea 1',
    'concordantie-4': 'Concordantie 4',
    'artikel-3a': 'Artikel 3a',
    'artikel-6:13-lid-2': 'Artikel 6:13, tweede lid',
    'artikel-3.1-lid-1a.a2': 'Artikel 3.1, lid 1a, alinea 2',
    'artikel-IV-lid-21-b-1': 'Artikel IV, lid 21, onder b, onder 1°',
    'artikel-3-2': 'Artikel 3, onder 2',
    'artikel-3-kop-2.1': 'Artikel 3, kop 2.1',
    'deel-2-artikel-3-b': 'Deel II, artikel 3, onder b',
    'b1-artikel-3': 'Bijlage 1, artikel 3',
  };

  for (const [id, label] of Object.entries(labels)) {
    test(`${id} is ${label}`, () => {
      assert.equal(blockLabel(id, t), label);
    });
  }

  test('uses the name of an entry where it is known', () => {
    const nameOf = (id: string): string | undefined => (id === 'afkorting-aivd' ? 'AIVD' : undefined);
    assert.equal(blockLabel('afkorting-aivd', t, nameOf), 'Afkorting AIVD');
  });

  test('is null for what cannot be cited', () => {
    for (const id of ['inhoud', 'noten', '2.n1.v1', '2.1.t1-caption', 'zoekveld'])
      assert.equal(blockLabel(id, t), null);
  });

  test('leads to the id to cite', () => {
    assert.deepEqual(['c1.2-opmerking', 'c1.3.a-bron', 'cIII-4-bron', '2.1.a3', 'begrip-bron'].map(citedId), [
      'c1.2',
      'c1.3.a',
      'cIII-4',
      '2.1.a3',
      'begrip-bron',
    ]);
  });
});

describe('an excerpt', () => {
  const tokens = divide('een twee drie vier. „vijf” zes zeven acht negen tien');
  const shown = (places: readonly number[], length?: number): string =>
    excerptOf(tokens, places, length)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  test('marks what was found without the punctuation around it', () => {
    assert.equal(shown([4]), 'een twee drie vier. „[vijf]” zes zeven acht negen tien');
  });

  test('marks neighbours as one', () => {
    assert.equal(shown([0, 1], 3), '[een twee] drie …');
  });

  test('of a long text is taken around the most that was found', () => {
    assert.equal(shown([0, 6, 7], 4), '… [zeven acht] negen tien');
    assert.equal(shown([5], 5), '… vijf” [zes] zeven acht negen …');
  });
});

describe('a result', () => {
  const record: Named = {
    number: 0,
    id: 'c1.2',
    path: '/categorieen/1.2/',
    page: '',
    isCategory: true,
    label: 'Categorie 1.2',
    title: 'Verslagen',
    names: [],
  };
  const texts: Texts = {
    texts: [
      36,
      ['c1.2-omschrijving', ', omschrijving', 0, 'Verslag van een jaar met bijlagen.'],
      ['c1.2-actoren', ', actoren', 0, 'Dienst van het verslag', 1],
      ['c1.2.w1', ', waardering 1', 37, 'Te vernietigen na een jaar.'],
    ],
    also: { bijlag: ['verslag'] },
  };
  const meaning = (...keys: string[]) => ({
    term: { kind: 'word', text: '', keys } as const,
    keys,
    runs: [],
  });
  const labels = (...keys: string[]): (string | null)[] =>
    describeRecord(record, texts, [meaning(...keys)]).blocks.map(({ label }) => label);

  test('shows the blocks in which something was found, with their pages', () => {
    const { blocks, page } = describeRecord(record, texts, [meaning('jaar')]);
    assert.equal(page, 36);
    assert.deepEqual(
      blocks.map(({ id, label, page: own }) => [id, label, own]),
      [
        ['c1.2-omschrijving', 'Categorie 1.2, omschrijving', null],
        ['c1.2.w1', 'Categorie 1.2, waardering 1', 37],
      ],
    );
  });

  test('shows what is said in passing only where there is nothing else', () => {
    assert.deepEqual(labels('verslag'), ['Categorie 1.2, omschrijving']);
    assert.deepEqual(labels('dienst'), ['Categorie 1.2, actoren']);
  });

  test('shows first the block that has most of what was asked for', () => {
    const { blocks, more } = describeRecord(record, texts, [meaning('jaar'), meaning('vernietig')]);
    assert.deepEqual(
      [blocks, more].map((all) => all.map(({ id }) => id)),
      [['c1.2.w1'], ['c1.2-omschrijving']],
    );
  });

  test('marks words that the list of words has found, and tells how they are written', () => {
    const [block] = describeRecord(record, texts, [meaning('verslag')]).blocks;
    assert.deepEqual(block?.words, ['Verslag', 'bijlagen']);
  });

  test('begins with its first words where its name alone was found', () => {
    assert.deepEqual(labels('naam'), ['Categorie 1.2, omschrijving']);
  });

  test('takes along what was found, to be marked where it leads', () => {
    assert.equal(addressOf(record, 'c1.2', [], '/lijst/'), '/lijst/categorieen/1.2/');
    assert.equal(
      addressOf(record, 'c1.2.w1', ['Jaar', 'jaar', 'e-mail'], '/'),
      '/categorieen/1.2/?zoek=jaar+e-mail#c1.2.w1',
    );
  });
});

describe('the address', () => {
  const facets = ['deel', 'proces', 'waardering', 'kenmerk-domein'];

  test('keeps the query and the filters, in the order of the page', () => {
    const state = {
      text: 'ter inzage',
      chosen: new Map([
        ['kenmerk-domein', new Set(['Bestuur & beheer'])],
        ['waardering', new Set(['B', 'V'])],
        ['deel', new Set(['Toelichting'])],
      ]),
    };
    const address = writeState(state, facets);
    assert.equal(
      address,
      'q=ter+inzage&deel=Toelichting&waardering=B&waardering=V&kenmerk-domein=Bestuur+%26+beheer',
    );
    assert.deepEqual(readState(`?${address}`, facets), {
      text: 'ter inzage',
      chosen: new Map([
        ['deel', new Set(['Toelichting'])],
        ['waardering', new Set(['B', 'V'])],
        ['kenmerk-domein', new Set(['Bestuur & beheer'])],
      ]),
    });
  });

  test('says nothing when nothing is asked', () => {
    assert.equal(writeState({ text: ' ', chosen: new Map() }, facets), '');
  });
});

describe('a citation', () => {
  test('is the same however it is written', () => {
    for (const [one, other] of [
      ['§ 9.1.1, alinea 2', 'paragraaf 9.1.1 alinea 2 (p. 137)'],
      ['§ 9.1.1, alinea 2', '§9.1.1, Alinea 2 · p. 137'],
      ['Categorie 1.3.b', 'cat. 1.3b'],
      ['Deel II', 'deel 2'],
      ['Hoofdstuk 2', 'H2'],
    ] as const)
      assert.equal(citationKey(one), citationKey(other));
  });

  test('of a page is a number behind a word for page', () => {
    assert.deepEqual(['p. 111', 'pagina 87', 'p111', 'blz. 5', 'proces 5', '111'].map(citedPage), [
      111,
      87,
      111,
      5,
      null,
      null,
    ]);
  });

  test('of a page that begins nowhere on the site is none, and of one too far leads to the last', async () => {
    const names = { records: [], laws: {}, citing: new Set<string>() } as unknown as Names;
    const answered = async (query: string, pages: readonly string[]): Promise<unknown> => {
      const sources = { names, readPages: () => Promise.resolve(pages) } as unknown as AnswerSources;
      const { page, missing } = await answersTo(query, sources);
      return [page?.href, missing?.said];
    };
    assert.deepEqual(await answered('p. 2', ['/a/', '']), [undefined, undefined]);
    assert.deepEqual(await answered('p. 9', []), [undefined, undefined]);
    assert.deepEqual(await answered('p. 9', ['/a/', '/b/']), ['/b/', 'zoeken.ontbreekt.pagina']);
  });

  test('of an article has a law before or behind it, or none', () => {
    assert.deepEqual(
      ['art. 7 Wiv', 'artikel 7 van de Wiv 2002', 'Awb, art. 3:16', 'dossier 7', 'artikel 7'].map(
        readArticle,
      ),
      [
        { article: '7', lid: null, law: 'Wiv' },
        { article: '7', lid: null, law: 'Wiv 2002' },
        { article: '3:16', lid: null, law: 'Awb' },
        null,
        { article: '7', lid: null, law: '' },
      ],
    );
  });

  test('of an article may name a lid of it, before or behind its word', () => {
    for (const query of [
      'art. 7 lid 2 Wiv',
      'art. 7, lid 2, onder b, Wiv',
      'artikel 7, tweede lid, van de Wiv',
      'artikel 7 2e lid aanhef en onder a van de Wiv',
      'Wiv, artikel 7, tweede lid',
    ])
      assert.deepEqual(readArticle(query), { article: '7', lid: '2', law: 'Wiv' }, query);
  });
});

describe('an announcement', () => {
  test('is made in another region each time, so that the same one is heard again', () => {
    const regions = [{ textContent: '' }, { textContent: '' }];
    const announce = createAnnouncer(regions);
    announce('3 gevonden');
    assert.deepEqual(regions, [{ textContent: '' }, { textContent: '3 gevonden' }]);
    announce('3 gevonden');
    assert.deepEqual(regions, [{ textContent: '3 gevonden' }, { textContent: '' }]);
  });
});
