import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toListJson } from '../../src/export/json/list.ts';
import { comparable } from '../export/comparable.ts';
import { shippedList } from '../shipped-list.ts';
import { bring, read } from './bring.ts';

const result = {
  url: 'https://selectielijst.example.nl/api/v1/resultaten/cc5ae4e3-a9e6-4386-bcee-46be4986a829',
  nummer: 1,
  volledigNummer: '1.1',
  generiek: true,
  specifiek: false,
  naam: 'Ingericht',
  omschrijving: '',
  herkomst: 'Risicoanalyse',
  waardering: 'vernietigen',
  procestermijn: 'nihil',
  bewaartermijn: 'P10Y',
  toelichting: 'Ook van onderdelen.',
  bouwenEnMilieu: true,
  burgerzaken: false,
};

const list = [
  {
    url: 'https://selectielijst.example.nl/api/v1/procestypen/1',
    nummer: 1,
    naam: 'Instellen en inrichten organisatie',
    omschrijving: 'Het maken van een organisatie.',
    toelichting: '',
    procesobject: 'De vastgestelde organisatie',
    resultaten: [
      result,
      {
        ...result,
        volledigNummer: '1.1.1',
        naam: 'Opgericht',
        generiek: false,
        specifiek: true,
        waardering: 'blijvend_bewaren',
        bewaartermijn: null,
        herkomst: 'Systeemanalyse',
        toelichting: '',
      },
      {
        ...result,
        volledigNummer: '1.2',
        naam: 'Gesloten',
        bewaartermijn: 'P0D',
        procestermijn: 'bestaansduur_procesobject',
        herkomst: 'Wet- en regelgeving: Archiefwet 1995, art. 5',
      },
      {
        ...result,
        volledigNummer: '1.3',
        naam: 'Oud',
        waardering: '',
        bewaartermijn: null,
        herkomst: '',
        toelichting: 'Vervallen: dit is resultaat 1.2 geworden',
      },
    ],
  },
];

describe('the list of the VNG is brought in', () => {
  test('with the numbers of its process types, also of some of them', async () => {
    const eleventh = {
      ...list[0],
      nummer: 11,
      naam: 'Instemmen',
      resultaten: [{ ...result, volledigNummer: '11.1' }],
    };
    const { delen } = read(await bring('vng.json', JSON.stringify([...list, eleventh]))).document;
    assert.deepEqual(
      delen.flatMap(({ children }) => children.map(({ label, titleText }) => [label, titleText])),
      [
        ['Procestype 1', 'Instellen en inrichten organisatie'],
        ['Procestype 11', 'Instemmen'],
      ],
    );
  });

  test('with a lapsed number, in whichever field that stands', async () => {
    const words = 'Vervallen: dit is resultaat 1.1 geworden';
    const gone = {
      ...result,
      naam: 'Oud',
      waardering: '',
      bewaartermijn: null,
      herkomst: '',
      toelichting: '',
    };
    const lapses = [
      { ...gone, naam: words },
      { ...gone, omschrijving: words },
      { ...gone, herkomst: words },
      { ...gone, waardering: words },
      { ...gone, naam: 'Oud (vervallen, zie 1.1)' },
      { ...gone, naam: 'Vervallen', toelichting: words },
      { ...gone, naam: 'Vervallen' },
      { ...gone, naam: 'Vervallen vergunning' },
    ].map((one, index) => ({ ...one, volledigNummer: `1.${String(index + 2)}` }));
    const brought = await bring(
      'vng.json',
      JSON.stringify([{ ...list[0], resultaten: [result, ...lapses] }]),
    );
    const { categorieen } = read(brought).document;
    assert.deepEqual(
      categorieen.slice(1).map(({ vervallen }) => vervallen && (vervallen.opvolger ?? vervallen.reden)),
      ['1.1', '1.1', '1.1', '1.1', '1.1', '1.1', 'De bron noemt geen reden.', undefined],
    );
    assert.deepEqual(brought.ledger.losses, []);
    assert.deepEqual(
      brought.remarks.map(({ place }) => place),
      ['resultaat 1.9', 'lijst.yaml'],
    );
  });

  test('with its valuations, terms, events and lapsed numbers', async () => {
    const brought = await bring('vng.json', JSON.stringify(list));
    const { document } = read(brought);
    const said = document.categorieen.map(({ nummer, soort, waarderingen, vervallen }) => [
      nummer,
      soort,
      ...waarderingen.map(({ waarde, termijn, herkomst, aangrijpingspunt }) => [
        waarde,
        termijn,
        herkomst,
        aangrijpingspunt?.code,
      ]),
      ...(vervallen ? [vervallen.opvolger] : []),
    ]);
    assert.deepEqual(said, [
      ['1.1', 'resultaat', ['V', 'P10Y', 'risicoanalyse', undefined]],
      ['1.1.1', 'resultaat', ['B', undefined, 'systeemanalyse', undefined]],
      ['1.2', 'resultaat', ['V', 'direct', 'wettelijk', 'bestaansduur-procesobject']],
      ['1.3', 'resultaat', '1.2'],
    ]);
    assert.deepEqual(brought.ledger.losses, []);
    const text = String(brought.files.get('categorieen/1.1-ingericht.md'));
    for (const word of [
      'generiek',
      'De vastgestelde organisatie',
      'cc5ae4e3-a9e6-4386-bcee-46be4986a829',
      'bouwen en milieu',
      'Ook van onderdelen',
    ])
      assert.ok(text.includes(word), word);
    assert.ok(!text.includes('burgerzaken'));
  });

  test('also as the pages of its register, and never a result in silence', async () => {
    const [{ resultaten, ...process }] = list as [(typeof list)[0]];
    const apart = {
      procestypen: { count: 1, results: [process] },
      resultaten: {
        count: 5,
        results: [
          ...resultaten,
          { ...result, naam: 'Verdwaald', volledigNummer: '9.1', procesType: 'https://elders' },
        ].map((one) => ({ procesType: process.url, ...one })),
      },
    };
    const { ledger, categories } = await bring('vng.json', JSON.stringify(apart));
    assert.equal(categories, 4);
    assert.deepEqual(
      ledger.losses.map(({ piece }) => piece.text),
      ['Verdwaald'],
    );
  });

  test('and a value that is not known is told of', async () => {
    const [process] = list;
    const odd = [{ ...process, resultaten: [{ ...result, waardering: 'misschien' }] }];
    const { remarks } = await bring('vng.json', JSON.stringify(odd));
    assert.ok(remarks.some(({ place, text }) => place === 'resultaat 1.1' && text.includes('misschien')));
  });

  test('JSON of another form, or that is none, is refused', async () => {
    await assert.rejects(bring('vng.json', '{"a": 1}'), /andere vorm.*procestypen/s);
    await assert.rejects(bring('vng.json', '[{"a": }]'), /geen geldige JSON/);
  });
});

describe('lijst.json is brought in', () => {
  test('as the same Document, with its images named', async () => {
    const { document, images } = await shippedList();
    const brought = await bring('lijst.json', toListJson(document));
    assert.deepEqual(comparable(read(brought, new Map(images)).document), comparable(document));
    assert.deepEqual(
      brought.ledger.losses.map(({ piece }) => piece.kind),
      Array.from(images, () => 'afbeelding'),
    );
  });
});

test('the list as an earlier form of the same first number had it is read too, and one of another is not', async () => {
  const { document } = await shippedList();
  const text = toListJson(document);
  const ofForm = (form: string): string => text.replace(/"formaat": ?"[^"]*"/, `"formaat": "${form}"`);
  const brought = await bring('lijst.json', ofForm('4.0'));
  assert.equal(brought.categories, document.categorieen.length);
  for (const form of ['4.99', '3.0'])
    await assert.rejects(bring('lijst.json', ofForm(form)), /leest formaat 4\.0/);
});
