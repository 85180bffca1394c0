import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { texts as t } from '../texts.ts';
import { createAnnouncer } from '../../src/browser/announcer.ts';
import { blockLabel, citedId } from '../../src/i18n/block-label.ts';
import { citedBlocks, pagesById, toBlockPlaces } from '../../src/search/browser/block-places.ts';
import { blockHits, blocksOf } from '../../src/search/browser/blocks.ts';
import { combine } from '../../src/search/browser/combine.ts';
import { excerptOf } from '../../src/search/browser/excerpt.ts';
import { countFacets, isChosen } from '../../src/search/browser/facets.ts';
import { facetsOf, readState, writeState } from '../../src/search/browser/state.ts';
import { splitWords } from '../../src/search/browser/words.ts';

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
    assert.deepEqual(['c1.2-opmerking', 'c1.3.a-bron', '2.1.a3', 'begrip-bron'].map(citedId), [
      'c1.2',
      'c1.3.a',
      '2.1.a3',
      'begrip-bron',
    ]);
  });
});

describe('a word found', () => {
  const anchors = [
    { id: '2', location: 0 },
    { id: '2.1', location: 1 },
    { id: '2.1.a1', location: 2 },
    { id: 'noten', location: 5 },
    { id: '2.1.t1', location: 8 },
    { id: '2.1.t1.r1', location: 8 },
  ];
  const blocks = blocksOf(anchors, (id) => id.startsWith('2'), 12);

  test('belongs to the last block that begins before it, the innermost one', () => {
    assert.deepEqual(
      blocks.map(({ id, start, end }) => [id, start, end]),
      [
        ['2', 0, 1],
        ['2.1', 1, 2],
        ['2.1.a1', 2, 8],
        ['2.1.t1.r1', 8, 12],
      ],
    );
    assert.deepEqual(
      blockHits(blocks, [new Set([1, 7, 8])]).map(({ id }) => id),
      ['2.1', '2.1.a1', '2.1.t1.r1'],
    );
  });

  test('puts a block with everything asked for before one with a part of it', () => {
    const hits = blockHits(blocks, [new Set([0, 3]), new Set([4])]);
    assert.deepEqual(
      hits.map(({ id, parts, locations }) => [id, parts, locations]),
      [
        ['2.1.a1', 2, [3, 4]],
        ['2', 1, [0]],
      ],
    );
  });

  test('on a page without blocks belongs to none', () => {
    assert.deepEqual(
      blockHits(
        blocksOf([], () => true, 9),
        [new Set([3])],
      ),
      [],
    );
  });
});

describe('an excerpt', () => {
  const words = splitWords('een twee drie vier. „vijf” zes zeven acht negen tien');
  const shown = (start: number, end: number, locations: readonly number[], length?: number): string =>
    excerptOf(words, { start, end, locations }, length)
      .map(({ text, found }) => (found ? `[${text}]` : text))
      .join('');

  test('marks what was found without the punctuation around it', () => {
    assert.equal(shown(2, 6, [4]), 'drie vier. „[vijf]” zes');
  });

  test('marks neighbours as one', () => {
    assert.equal(shown(0, 3, [0, 1]), '[een twee] drie');
  });

  test('of a long block is taken around the most that was found', () => {
    assert.equal(shown(0, 10, [0, 6, 7], 4), '… [zeven acht] negen tien');
    assert.equal(shown(0, 10, [5], 5), '… „vijf” [zes] zeven acht negen …');
  });

  test('never reaches beyond the block', () => {
    assert.equal(shown(8, 10, [8], 30), '[negen] tien');
  });
});

describe('pages', () => {
  const match = (score: number, ...locations: number[]) => ({ score, locations });

  test('must have everything that was asked for', () => {
    const found = combine([
      new Map([
        ['a', match(1, 3)],
        ['b', match(2, 4)],
      ]),
      new Map([['b', match(1, 500)]]),
    ]);
    assert.deepEqual(found, [{ id: 'b', score: 3, found: [[4], [500]] }]);
  });

  test('where the words stand together come first', () => {
    const found = combine([
      new Map([
        ['ver', match(2, 3)],
        ['bij', match(2, 3)],
      ]),
      new Map([
        ['ver', match(2, 900)],
        ['bij', match(1, 10)],
      ]),
    ]);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['bij', 'ver'],
    );
  });

  test('are none when nothing was asked', () => {
    assert.deepEqual(combine([]), []);
  });
});

describe('filters', () => {
  const facets = new Map([
    [
      'waardering',
      new Map([
        ['B', new Set(['1', '2'])],
        ['V', new Set(['2', '3'])],
      ]),
    ],
    [
      'proces',
      new Map([
        ['p1', new Set(['1'])],
        ['p2', new Set(['2', '3', '4'])],
      ]),
    ],
  ]);
  const chosen = new Map([['waardering', new Set(['B'])]]);

  test('keep a page that has one of the values in every group', () => {
    assert.deepEqual(
      ['1', '2', '3', '4'].filter((page) => isChosen(page, facets, chosen)),
      ['1', '2'],
    );
    const both = new Map([...chosen, ['proces', new Set(['p2'])]]);
    assert.deepEqual(
      ['1', '2', '3', '4'].filter((page) => isChosen(page, facets, both)),
      ['2'],
    );
  });

  test('count what a value would add, other groups considered and its own not', () => {
    const counts = countFacets(['1', '2', '3', '4'], facets, chosen);
    assert.deepEqual(
      [...(counts.get('waardering') ?? [])],
      [
        ['B', 2],
        ['V', 2],
      ],
    );
    assert.deepEqual(
      [...(counts.get('proces') ?? [])],
      [
        ['p1', 1],
        ['p2', 1],
      ],
    );
  });
});

describe('the address', () => {
  const facets = facetsOf([{ name: 'kenmerk-domein', label: 'Domein' }], t);

  test('keeps the query and the filters, those of the list’s own behind the others', () => {
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

describe('a citation as a query', () => {
  const places = toBlockPlaces(
    new Map([
      ['2.1', { path: '/toelichting/context/', fragment: '2.1' }],
      ['2.1.a3', { path: '/toelichting/context/', fragment: '2.1.a3' }],
      ['c2.1', { path: '/categorieen/2.1/', fragment: null }],
    ]),
    { '2.1': 10, '2.1.a3': 11 },
  );
  const cited = (query: string): string[] => citedBlocks(query, places).map(({ id }) => id);

  test('leads to the category, the section or the block', () => {
    assert.deepEqual(['2.1', '§ 2.1', 'categorie 2.1', 'Paragraaf 2.1', '2.1.a3', 'c2.1.'].map(cited), [
      ['c2.1', '2.1'],
      ['2.1'],
      ['c2.1'],
      ['2.1'],
      ['2.1.a3'],
      ['c2.1'],
    ]);
  });

  test('of an article leads to it however it is cited, in each deel that has it', () => {
    const articles = toBlockPlaces(
      new Map(
        ['artikel-3', 'artikel-3-lid-2', 'artikel-3-lid-2-b-1', 'deel-2-artikel-3', 'artikel-IV'].map(
          (id) => [id, { path: '/verordening/bepalingen/', fragment: id }],
        ),
      ),
      {},
    );
    const found = (query: string): string[] => citedBlocks(query, articles).map(({ id }) => id);
    assert.deepEqual(found('Artikel 3'), ['artikel-3', 'deel-2-artikel-3']);
    for (const query of ['art. 3 lid 2', 'artikel 3, tweede lid', 'artikel 3, lid 2.', 'art 3, tweede lid'])
      assert.deepEqual(found(query), ['artikel-3-lid-2'], query);
    for (const query of [
      'artikel 3, tweede lid, onder b, onder 1°',
      'art. 3 lid 2 b 1',
      'artikel-3-lid-2-b-1',
    ])
      assert.deepEqual(found(query), ['artikel-3-lid-2-b-1'], query);
    assert.deepEqual(found('artikel iv'), ['artikel-IV']);
    assert.deepEqual(found('artikel 3 van de wet'), []);
  });

  test('that names nothing leads nowhere', () => {
    assert.deepEqual(['9.9', 'dossier', '', 'dossier 2.1', 'constructor'].map(cited), [[], [], [], [], []]);
  });

  test('knows the page of the PDF, where there is one', () => {
    assert.deepEqual(citedBlocks('2.1.a3', places), [
      { id: '2.1.a3', path: '/toelichting/context/', page: 11 },
    ]);
    assert.deepEqual(
      [...pagesById(places)],
      [
        ['2.1', 10],
        ['2.1.a3', 11],
      ],
    );
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
