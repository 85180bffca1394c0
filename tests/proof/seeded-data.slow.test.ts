import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import type { Document } from '../../src/document/document.ts';
import { explainFault } from '../../src/proof/fault.ts';
import { proveData } from '../../src/proof/data/prove-data.ts';
import type { DataProof } from '../../src/proof/data/prove-data.ts';
import { listOf } from '../document/list.ts';
import { everyList, published, site } from '../export/lists.ts';
import { withCategory } from '../../src/check/examples/base.ts';
import type { Loaded } from '../../src/source/load.ts';
import { madeFiles } from '../export/made-files.ts';

const second = '2.1';

/** A list with two categories that have much to say. */
function sample(): Loaded {
  return listOf({
    ...withCategory(
      'omschrijving: Het opstellen van plannen. Daaruit ontstaat een jaarplan.',
      'product: [Jaarplan, Begroting]',
      'waarderingen: [{ waarde: V, termijn: P1Y6M, ruw: V 18 maanden }, { waarde: B, criteria: [1] }]',
    ),
    'categorieen/2.1-beheer.md':
      '---\nnummer: "2.1"\ntitel: Beheer\nsoort: handeling\nproces: sturing\nherkomst: ontwerp\nwaarderingen: [{ waarde: V, termijn: P6W }]\n---\n\nEen alinea met een *klemtoon*.\n\n- een item\n',
  });
}

async function proofOf(loaded: Loaded): Promise<DataProof> {
  const made = published(loaded);
  const files = await madeFiles(made);
  const data = files.map(
    ({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return { document: loaded.document, pageMap: { pages: made.pages ?? {} }, home: site, data: new Map(data) };
}

let sound: DataProof;
before(async () => {
  sound = await proofOf(sample());
});

type Seed = (text: string) => string;

/** Codes, files and blocks of what the proof finds when one file is changed. */
async function faultsWith(file: string, seed: Seed): Promise<string[]> {
  const text = strFromU8(sound.data.get(file) ?? new Uint8Array());
  const seeded = seed(text);
  assert.notEqual(seeded, text, 'the fault is in the file');
  return faultsOf({ ...sound, data: new Map(sound.data).set(file, strToU8(seeded)) });
}

async function faultsOf(proof: DataProof): Promise<string[]> {
  const { faults } = await proveData(proof);
  for (const fault of faults) assert.match(explainFault(fault), /Gevonden: .+; verwacht: .+\.$/);
  return [
    ...new Set(
      faults.map(({ code, path, block }) => `${code} ${path?.slice('/data/'.length) ?? ''} ${block ?? '-'}`),
    ),
  ];
}

const cut =
  (words: string, by = ''): Seed =>
  (text) =>
    text.replace(words, by);
const truncate: Seed = (text) => text.slice(0, text.length - 40);
const swap =
  (one: string, other: string): Seed =>
  (text) =>
    text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);

/** What may go wrong with each file, and what must be said of it. */
const seeds: readonly [file: string, kind: string, seed: Seed, faults: readonly string[]][] = [
  ['lijst.json', 'a record dropped', dropSecond, ['BW15 lijst.json c2.1']],
  [
    'lijst.json',
    'two ids swapped',
    swap('"c1.1.w1"', '"c1.1.w2"'),
    ['BW15 lijst.json c1.1.w2', 'BW16 lijst.json c1.1.w1', 'BW16 lijst.json c1.1.w2'],
  ],
  ['lijst.json', 'a sentence cut', cut(' Daaruit ontstaat een jaarplan.'), ['BW16 lijst.json c1.1']],
  ['lijst.json', 'a letter changed', cut('klemtoon', 'klemtoom'), ['BW16 lijst.json c2.1']],
  [
    'lijst.json',
    'a key too many',
    cut('"titel": "Beheer",', '"titel": "Beheer", "extra": "x",'),
    ['BW14 lijst.json -', 'BW16 lijst.json c2.1'],
  ],
  ['lijst.json', 'its end cut off', truncate, ['BW14 lijst.json -']],
  ['lijst.schema.json', 'a key dropped', cut('"omschrijving"', '"omschrijvin"'), ['BW14 lijst.json -']],
  [
    'lijst.schema.json',
    'another address',
    cut('/data/lijst.schema.json"', '/data/x.json"'),
    ['BW16 lijst.schema.json -'],
  ],
  ['lijst.schema.json', 'its end cut off', truncate, ['BW14 lijst.json -', 'BW14 lijst.schema.json -']],
  [
    'categorie.schema.json',
    'a key dropped',
    cut('"toelichtingTekst"', '"tekst"'),
    ['BW14 categorieen/1.1.json -', 'BW14 categorieen/2.1.json -'],
  ],
  [
    'zienswijze.schema.json',
    'another address of its own',
    cut('/data/zienswijze.schema.json"', '/data/x.json"'),
    ['BW16 zienswijze.schema.json -'],
  ],
  [
    'categorieen/2.1.json',
    'a letter changed',
    cut('"titel": "Beheer"', '"titel": "Beher"'),
    ['BW16 categorieen/2.1.json c2.1'],
  ],
  [
    'categorieen/2.1.json',
    'an item cut from the plain text',
    cut('\\neen item'),
    ['BW16 categorieen/2.1.json c2.1'],
  ],
  ['categorieen/2.1.json', 'the id of another', swap('"c2.1"', '"c1.1"'), ['BW16 categorieen/2.1.json c2.1']],
  [
    'categorieen/2.1.json',
    'another page',
    cut('"pagina": 8', '"pagina": 9'),
    ['BW16 categorieen/2.1.json c2.1'],
  ],
  ['categorieen/2.1.json', 'its end cut off', truncate, ['BW14 categorieen/2.1.json -']],
  [
    'categorieen.csv',
    'a row dropped',
    (text) => text.replace(/\r\nc2\.1,.*\r\n$/s, '\r\n'),
    ['BW15 categorieen.csv c2.1'],
  ],
  [
    'categorieen.csv',
    'two ids swapped',
    swap(',c1.1.w1,', ',c1.1.w2,'),
    ['BW15 categorieen.csv c1.1', 'BW16 categorieen.csv c1.1.w1', 'BW16 categorieen.csv c1.1.w2'],
  ],
  [
    'categorieen.csv',
    'a sentence cut',
    cut(' Daaruit ontstaat een jaarplan.'),
    ['BW16 categorieen.csv c1.1.w1'],
  ],
  ['categorieen.csv', 'a letter changed', cut('Jaarplan |', 'Jaarplen |'), ['BW16 categorieen.csv c1.1.w1']],
  [
    'categorieen.csv',
    'one value of several lost',
    cut('Jaarplan | Begroting', 'Begroting'),
    ['BW16 categorieen.csv c1.1.w1'],
  ],
  [
    'categorieen.csv',
    'a column dropped',
    (text) => text.replace('omschrijving', 'omschrijvin'),
    ['BW17 categorieen.csv c1.1', 'BW16 categorieen.csv c1.1.w1', 'BW16 categorieen.csv c1.1.w2'],
  ],
  [
    'categorieen.csv',
    'a lone line feed outside quotes',
    (text) => text.replace(/"(Een alinea[^"]*)"/, '$1'),
    ['BW14 categorieen.csv -'],
  ],
  ['categorieen.csv', 'another edition', cut(',0.1,', ',0.2,'), ['BW16 categorieen.csv c1.1.w1']],
  ['categorieen.csv', 'its end cut off', truncate, ['BW14 categorieen.csv -']],
  ...(['lijst.jsonld', 'lijst.ttl'] as const).flatMap((file): (typeof seeds)[number][] => [
    [file, 'a sentence cut', cut(' Daaruit ontstaat een jaarplan.'), [`BW16 ${file} c1.1`]],
    [file, 'a letter changed', cut('Beheer', 'Beher'), [`BW16 ${file} c2.1`]],
    [
      file,
      'two ids swapped',
      swap('#c1.1.w1', '#c1.1.w2'),
      [`BW16 ${file} c1.1.w1`, `BW15 ${file} c1.1.w1`, `BW16 ${file} c1.1.w2`],
    ],
    [file, 'its end cut off', truncate, [`BW14 ${file} -`]],
  ]),
  [
    'lijst.jsonld',
    'a record dropped',
    (text) => text.replace(/\{\n\s+"@id": "[^"]*\/2\.1\/",.*?\n {2}\},/s, ''),
    ['BW15 lijst.jsonld c2.1'],
  ],
  [
    'lijst.jsonld',
    'a tag of a language dropped',
    (text) => text.replace(/("@value": "Beheer"),\s+"@language": "nl"/, '$1'),
    ['BW16 lijst.jsonld c2.1'],
  ],
  [
    'lijst.jsonld',
    'a property that the context does not know',
    cut('"schema:name"', '"naam"'),
    ['BW16 lijst.jsonld -'],
  ],
  [
    'lijst.ttl',
    'a record dropped',
    (text) => text.replace(/<[^>]*\/2\.1\/> a .*?\.\n/s, ''),
    ['BW15 lijst.ttl c2.1'],
  ],
  ['lijst.ttl', 'a tag of a language dropped', cut('"Beheer"@nl', '"Beheer"'), ['BW16 lijst.ttl c2.1']],
  ['lijst.ttl', 'a tag of another language', cut('"Beheer"@nl', '"Beheer"@en'), ['BW16 lijst.ttl c2.1']],
  ['lijst.ttl', 'a duration in weeks', cut('"P42D"', '"P6W"'), ['BW16 lijst.ttl c2.1.w1']],
  [
    'lijst.ttl',
    'an address with a space',
    cut('/categorieen/2.1/>', '/categorieen/2.1 />'),
    ['BW14 lijst.ttl -'],
  ],
];

function dropSecond(text: string): string {
  const list = JSON.parse(text) as { categorieen: { nummer: string }[] };
  list.categorieen = list.categorieen.filter(({ nummer }) => nummer !== second);
  return JSON.stringify(list);
}

describe('the proof of the open data', () => {
  test('finds nothing wrong with what was written of any list', async () => {
    for (const [name, loaded] of await everyList()) {
      const { faults, counts } = await proveData(await proofOf(loaded));
      assert.deepEqual(faults.map(explainFault), [], name);
      assert.ok(counts.values > 500, name);
    }
  });

  for (const [file, kind, seed, expected] of seeds) {
    test(`sees in ${file} ${kind}`, async () => {
      assert.deepEqual(await faultsWith(file, seed), expected);
    });
  }

  for (const [kind, part, seed, expected] of [
    [
      'a row dropped',
      'sheet1',
      (text: string) => text.replace(/<row r="4".*?<\/row>/s, ''),
      ['BW15 categorieen.xlsx c2.1'],
    ],
    ['a letter changed', 'sharedStrings', cut('Beheer', 'Beher'), ['BW16 categorieen.xlsx c2.1.w1']],
    [
      'a sentence cut',
      'sharedStrings',
      cut(' Daaruit ontstaat een jaarplan.'),
      ['BW16 categorieen.xlsx c1.1.w1', 'BW16 categorieen.xlsx c1.1.w2'],
    ],
    [
      'two ids swapped',
      'sharedStrings',
      swap('>c1.1.w1<', '>c1.1.w2<'),
      ['BW15 categorieen.xlsx c1.1', 'BW16 categorieen.xlsx c1.1.w1', 'BW16 categorieen.xlsx c1.1.w2'],
    ],
    [
      'the name of a column changed',
      'sharedStrings',
      cut('>omschrijving<', '>omschrijvin<'),
      ['BW17 categorieen.xlsx c1.1', 'BW16 categorieen.xlsx c1.1.w1', 'BW16 categorieen.xlsx c1.1.w2'],
    ],
  ] as const) {
    test(`sees in categorieen.xlsx ${kind}`, async () => {
      const parts = unzipSync(sound.data.get('categorieen.xlsx') ?? new Uint8Array());
      const name = Object.keys(parts).find((path) => path.includes(part)) ?? '';
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const seeded = seed(text);
      assert.notEqual(seeded, text);
      const file = zipSync({ ...parts, [name]: strToU8(seeded) });
      assert.deepEqual(
        await faultsOf({ ...sound, data: new Map(sound.data).set('categorieen.xlsx', file) }),
        expected,
      );
    });
  }

  test('sees that a workbook cannot be read, that a file is missing, and that nobody reads one', async () => {
    const data = new Map(sound.data);
    data.set('categorieen.xlsx', (data.get('categorieen.xlsx') ?? new Uint8Array()).slice(0, -100));
    data.delete('categorieen/1.1.json');
    data.set('los.csv', strToU8('a'));
    assert.deepEqual(await faultsOf({ ...sound, data }), [
      'BW14 categorieen.xlsx -',
      'BW14 categorieen/1.1.json -',
      'BW15 los.csv -',
    ]);
  });

  test('sees a key that a schema gained and the files do not have', async () => {
    const { document } = sound;
    const gained = <T extends object>(records: readonly T[]): T[] =>
      records.map((one, index) => (index === 0 ? { ...one, nieuw: 'Iets.' } : one));
    const categorieen = document.categorieen.map((one) => ({
      ...one,
      waarderingen: gained(one.waarderingen),
    }));
    const cases: [part: Partial<Document>, files: string[]][] = [
      [
        { lijst: { ...document.lijst, nieuw: 'Iets.' } as Document['lijst'] },
        ['BW16 lijst.json', 'BW17 lijst.jsonld', 'BW17 lijst.ttl'],
      ],
      [
        { categorieen: gained(document.categorieen) },
        [
          'BW16 lijst.json',
          'BW17 categorieen.csv',
          'BW17 categorieen.xlsx',
          'BW17 lijst.jsonld',
          'BW17 lijst.ttl',
          'BW16 categorieen/1.1.json',
        ],
      ],
      [
        { categorieen },
        [
          'BW16 lijst.json',
          'BW17 categorieen.csv',
          'BW17 categorieen.xlsx',
          'BW17 lijst.jsonld',
          'BW17 lijst.ttl',
          'BW16 categorieen/1.1.json',
          'BW16 categorieen/2.1.json',
        ],
      ],
      [{ actoren: gained(document.actoren) }, ['BW16 lijst.json', 'BW17 lijst.jsonld', 'BW17 lijst.ttl']],
      [{ begrippen: gained(document.begrippen) }, ['BW16 lijst.json', 'BW17 lijst.jsonld', 'BW17 lijst.ttl']],
    ];
    for (const [part, expected] of cases) {
      const { faults } = await proveData({ ...sound, document: { ...document, ...part } });
      assert.deepEqual(
        [...new Set(faults.map(({ code, path }) => `${code} ${path?.slice('/data/'.length) ?? ''}`))],
        expected,
      );
    }
  });

  test('does not lean on what wrote the files', async () => {
    const { globSync, readFileSync } = await import('node:fs');
    for (const path of globSync('src/proof/data/*.ts', { cwd: `${import.meta.dirname}/../..` }))
      assert.doesNotMatch(
        readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8'),
        /from '(?:n3|csv-stringify|write-excel-file)|export\//,
        path,
      );
  });
});
