import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { printValuation } from '../../src/document/valuation/print.ts';
import type { Category } from '../../src/document/document.ts';
import { noSettings, readSettings, writeSettings } from '../../src/import/settings.ts';
import { bring, read } from './bring.ts';

const table = [
  ['Selectielijst van de provincie'],
  ['Nr.', 'Omschrijving', 'Waardering', 'Bewaartermijn', 'Grondslag', 'Actor', 'Opmerkingen', 'Oud kenmerk'],
  ['Beleid'],
  ['1.1', 'Beleidsplannen', 'B 1', '', 'Archiefwet 1995, art. 5', 'Gedeputeerde staten', '', 'A-7'],
  ['1.2', 'Nota’s', 'V', 10, 'art. 3 Provinciewet', 'Gedeputeerde staten', 'Ook concepten', ''],
  ['Beheer'],
  ['5a', 'Facturen', 'Vernietigen', '7 jaar', '', '', '', ''],
  ['6', 'Dossiers', 'V als de directeur dat wil', '', '', '', '', ''],
];

function csv(rows: readonly (readonly (string | number)[])[] = table): string {
  return rows.map((row) => row.map((cell) => `"${String(cell)}"`).join(';')).join('\r\n');
}

async function xlsx(): Promise<Uint8Array> {
  const data = table.map((row) =>
    row.map((value) => (value === '' ? null : { value, type: typeof value === 'number' ? Number : String })),
  );
  return writeXlsxFile(data as never).toBuffer();
}

const odf = 'urn:oasis:names:tc:opendocument:xmlns';

function ods(): Uint8Array {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${String(value)}"><text:p>${String(value)}</text:p></table:table-cell>`
      : `<table:table-cell>${value === '' ? '' : `<text:p>${value}</text:p>`}</table:table-cell>`;
  const rows = table.map(
    (row) =>
      `<table:table-row>${row.map(cell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`,
  );
  const xml = `<?xml version="1.0"?><office:document-content xmlns:office="${odf}:office:1.0" xmlns:table="${odf}:table:1.0" xmlns:text="${odf}:text:1.0"><office:body><office:spreadsheet><table:table table:name="Lijst">${rows.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(xml),
  });
}

describe('a table is brought in', () => {
  const made: readonly (readonly [string, () => Promise<string | Uint8Array> | string | Uint8Array])[] = [
    ['lijst.csv', () => csv()],
    ['lijst.xlsx', xlsx],
    ['lijst.ods', ods],
  ];
  for (const [name, make] of made)
    test(`from ${name}: columns by their names, processes by their lines`, async () => {
      const brought = await bring(name, await make());
      const { document } = read(brought);
      assert.equal(document.lijst.titel, 'Selectielijst van de provincie');
      assert.deepEqual(
        document.categorieen.map(({ nummer, titel, proces }) => [nummer, titel, proces]),
        [
          ['1.1', 'Beleidsplannen', 'beleid'],
          ['1.2', 'Nota’s', 'beleid'],
          ['5a', 'Facturen', 'beheer'],
        ],
      );
      const byNumber = new Map(document.categorieen.map((one) => [one.nummer, one]));
      const [plans, notes, bills] = ['1.1', '1.2', '5a'].map((number) => byNumber.get(number)) as [
        Category,
        Category,
        Category,
      ];
      assert.deepEqual(
        plans.waarderingen.map(({ waarde, criteria }) => [waarde, criteria]),
        [['B', [1]]],
      );
      assert.deepEqual(
        notes.waarderingen.map(({ termijn }) => termijn),
        ['P10Y'],
      );
      assert.deepEqual(
        bills.waarderingen.map(({ termijn }) => termijn),
        ['P7Y'],
      );
      assert.deepEqual(plans.grondslag, [{ regeling: 'archiefwet-1995', artikel: '5' }]);
      assert.deepEqual(notes.grondslag, [{ regeling: 'provinciewet', artikel: '3' }]);
      assert.deepEqual(plans.actoren, ['gedeputeerde-staten']);
      assert.deepEqual(
        document.regelgeving.map(({ citeertitel }) => citeertitel),
        ['Archiefwet 1995', 'Provinciewet'],
      );
    });

  test('with articles and larger parts of one law, however they are written', async () => {
    const written = [
      ['Awb hfst. 9', 'awb hoofdstuk 9'],
      ['Awb, hoofdstuk 9', 'awb hoofdstuk 9'],
      ['Awb hoofdstukken 4 en 5', 'awb hoofdstukken 4 en 5'],
      ['Awb titel 4.2', 'awb titel 4.2'],
      ['Awb afd. 3.4', 'awb afdeling 3.4'],
      ['Awb § 4.1.1', 'awb paragraaf 4.1.1'],
      ['Awb 10:3', 'awb 10:3'],
      ['Awb 5:32, eerste lid', 'awb 5:32, eerste lid'],
      ['Awb art. 5:32', 'awb 5:32'],
      ['Boek 2 BW', 'boek-2-bw '],
      ['Wmo 2015', 'wmo-2015 '],
      ['Gemeentewet 160', 'gemeentewet-160 '],
    ];
    const rows = written.map(([text], index) => [String(index + 1), 'Stukken', text ?? '', 'V 5 jaar']);
    const brought = await bring('lijst.csv', csv([['Nr.', 'Titel', 'Grondslag', 'Waardering'], ...rows]));
    assert.deepEqual(
      read(brought).document.categorieen.map(({ grondslag }) =>
        grondslag.map(({ regeling, artikel = '' }) => `${regeling} ${artikel}`).join(),
      ),
      written.map(([, found]) => found),
    );
    assert.deepEqual(brought.ledger.losses, []);
    assert.deepEqual(
      brought.remarks.filter(({ text }) => text.includes('naam van een regeling')).map(({ place }) => place),
      ['blad lijst, cel C13'],
    );
  });

  test('with every row and cell accounted for, and what is not understood told with its place', async () => {
    const { ledger, remarks } = await bring('lijst.xlsx', await xlsx());
    assert.deepEqual(ledger.losses, []);
    const cells = ledger.counts.find(({ kind }) => kind === 'cel');
    assert.equal(cells?.found, table.flat().filter((value) => value !== '').length);
    assert.ok(remarks.some(({ place, text }) => place.endsWith('rij 8') && text.includes('directeur')));
  });

  test('with a valuation that cannot be read as the source has it', async () => {
    const { files } = await bring('lijst.csv', csv());
    assert.match(String(files.get('categorieen/6-dossiers.md')), /V als de directeur dat wil/);
  });

  test('with a term without a unit as years, which is told once', async () => {
    const rows =
      'Nr.;Omschrijving;Waardering\n1;Facturen;V 7\n2;Bonnen;V10\n3;Kaarten;V 5 jaar\n4;Post;V (10 jaar)\n';
    const { remarks } = await bring('lijst.csv', rows);
    assert.deepEqual(
      remarks
        .filter(({ text }) => text.includes('eenheid'))
        .map(({ place, text }) => [place, /`.*?\)/.exec(text)?.[0]]),
      [['blad lijst, rij 2', '`V 7` (in 2 categorieën)']],
    );
  });

  test('with columns as they were chosen', async () => {
    const kolommen = { lijst: { 'Oud kenmerk': 'overslaan', Opmerkingen: 'toelichting' } };
    const { files, ledger } = await bring('lijst.csv', csv(), { kolommen });
    assert.doesNotMatch(String(files.get('categorieen/1.1-beleidsplannen.md')), /A-7/);
    assert.match(String(files.get('categorieen/1.2-notas.md')), /---\n\nOok concepten/);
    assert.deepEqual(
      ledger.losses.map(({ why, piece }) => [why, piece.text]),
      [['kolom overgeslagen', 'A-7']],
    );
  });

  test('with a column that nothing is known of under its own name', async () => {
    const { files } = await bring('lijst.csv', csv());
    assert.match(
      String(files.get('categorieen/1.1-beleidsplannen.md')),
      /naam: Oud kenmerk\n {4}waarden:\n {6}- A-7/,
    );
  });

  test('with a row without a number as more of the one above it', async () => {
    const rows = [
      ['Nummer', 'Handeling', 'Waardering'],
      ['1', 'Plannen maken', 'Tot 1996: B 5'],
      ['', '', 'Vanaf 1996: V 5 jaar'],
    ];
    const { document } = read(await bring('lijst.csv', csv(rows)));
    assert.deepEqual(
      document.categorieen[0]?.waarderingen.map(({ waarde }) => waarde),
      ['B', 'V'],
    );
  });

  test('with formulas that give an error named by their cell', async () => {
    const parts = unzipSync(await xlsx());
    const path = 'xl/worksheets/sheet1.xml';
    const text = strFromU8(parts[path] ?? new Uint8Array());
    const wrong = text.replace(
      /<c r="D5"[^>]*><v>10<\/v><\/c>/,
      '<c r="D5" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    assert.notEqual(wrong, text);
    const { ledger, remarks } = await bring('lijst.xlsx', zipSync({ ...parts, [path]: strToU8(wrong) }));
    assert.deepEqual(
      ledger.losses.map(({ piece, why }) => [piece.place, piece.text, why]),
      [['blad Sheet1, cel D5', '#DIV/0!', 'de formule in deze cel geeft een fout']],
    );
    assert.ok(!remarks.some(({ text: told }) => told.includes('gevulde cellen')));
  });

  test('with those that a file of text only shows left out, and named by their cell', async () => {
    const table =
      'Nr.;Omschrijving;Waardering;Bewaartermijn\n1;Nota’s;V 5 jaar;#N/B\n2;Verslagen #1;#REF!;B\n';
    const brought = await bring('lijst.csv', table);
    assert.deepEqual(
      read(brought).document.categorieen.map(({ titel, waarderingen }) => [titel, waarderingen[0]?.waarde]),
      [
        ['Nota’s', 'V'],
        ['Verslagen #1', 'B'],
      ],
    );
    assert.deepEqual(
      brought.ledger.losses.map(({ piece, why }) => [piece.text, why]),
      [
        ['#N/B', 'de formule in deze cel geeft een fout'],
        ['#REF!', 'de formule in deze cel geeft een fout'],
      ],
    );
  });

  test('with those of a table that Inzage made left out as well', async () => {
    const brought = await bring(
      'lijst.csv',
      'nummer;titel;omschrijving;waardering.waarde;lijst.id\n1;Plannen;#NAAM?;B;a\n',
    );
    assert.deepEqual(
      read(brought).document.categorieen.map(({ titel, omschrijving }) => [titel, omschrijving]),
      [['Plannen', undefined]],
    );
    assert.deepEqual(
      brought.ledger.losses.map(({ piece, why }) => [piece.text, why]),
      [['#NAAM?', 'de formule in deze cel geeft een fout']],
    );
  });

  test('with a head of two rows, of which the second names what the first has taken together', async () => {
    const rows = [
      ['Nr.', 'Categorie', 'Waardering en termijn', '', 'Oud'],
      ['', '', 'Waardering', 'Termijn', 'Kenmerk'],
      ['1', 'Plannen', 'V', '7 jaar', 'A'],
    ];
    const brought = await bring('lijst.csv', csv(rows));
    const { document } = read(brought);
    assert.deepEqual(
      document.categorieen.map(({ nummer, waarderingen, kenmerken }) => [
        nummer,
        waarderingen[0]?.termijn,
        kenmerken[0]?.naam,
      ]),
      [['1', 'P7Y', 'Oud Kenmerk']],
    );
    assert.deepEqual(brought.ledger.losses, []);
  });

  test('and is refused when no head is known, with what would be', async () => {
    await assert.rejects(bring('lijst.csv', 'a;b\n1;2\n'), /geen tabel met categorieën.*`a`, `b`.*Nummer/s);
    const kolommen = { lijst: { a: 'nummer', b: 'titel' } };
    assert.equal((await bring('lijst.csv', 'a;b\n1;Twee\n', { kolommen })).categories, 1);
    await assert.rejects(
      bring('lijst.csv', csv(), { kolommen: { lijst: { 'Nr.': 'prijs' } } }),
      /`prijs`.*geen veld/s,
    );
  });
});

describe('a term beside a valuation', () => {
  const rowOf = async (value: string, term: string): ReturnType<typeof bring> =>
    bring('lijst.csv', `Nr.;Omschrijving;Waardering;Bewaartermijn\n1.1;Plannen;${value};${term}\n`);

  for (const [value, term] of [
    ['B', 'V 10 jaar'],
    ['B', '10'],
    ['V 5 jaar', 'V 10 jaar'],
    ['V', 'B'],
    ['B/V', 'V 10 jaar'],
  ] as const)
    test(`of which one says something else is told, and neither is lost: ${value} and ${term}`, async () => {
      const brought = await rowOf(value, term);
      const [remark] = brought.remarks.filter(({ text }) => text.includes('spreken elkaar tegen'));
      assert.match(remark?.place ?? '', /rij 2/);
      const file = String([...brought.files].find(([path]) => path.startsWith('categorieen/'))?.[1]);
      assert.ok(file.includes(`${value} / ${term}`), file);
    });

  for (const [value, term, expected] of [
    ['V', 'V 10 jaar', 'V 10 jaar'],
    ['Vernietigen', '10', 'V 10 jaar'],
    ['V 10', '10 jaar', 'V 10 jaar'],
    ['Blijvend bewaren', 'Bewaren', 'B'],
  ] as const)
    test(`that says the same or more is taken: ${value} and ${term}`, async () => {
      const brought = await rowOf(value, term);
      assert.ok(!brought.remarks.some(({ text }) => text.includes('spreken elkaar tegen')));
      assert.deepEqual(read(brought).document.categorieen[0]?.waarderingen.map(printValuation), [expected]);
    });
});

describe('columns of their own for what is kept and what is destroyed', () => {
  const rowOf = async (kept: string, destroyed: string): ReturnType<typeof bring> =>
    bring('lijst.csv', `Nr.;Omschrijving;B;V\n1.1;Plannen;${kept};${destroyed}\n`);

  for (const [kept, destroyed, expected] of [
    ['X', '', 'B'],
    ['5', '-', 'B 5'],
    ['geen', 'x', 'V'],
    ['B 1', 'nee', 'B 1'],
    ['', '10', 'V 10 jaar'],
    ['', '4 weken', 'V 4 weken'],
    ['', 'vernietigen na 7 jaar', 'V 7 jaar'],
  ] as const)
    test(`are one valuation: ${kept} and ${destroyed}`, async () => {
      const brought = await rowOf(kept, destroyed);
      assert.deepEqual(read(brought).document.categorieen[0]?.waarderingen.map(printValuation), [expected]);
      assert.deepEqual(brought.ledger.losses, []);
    });

  test('are told of when both say something', async () => {
    const { remarks } = await rowOf('X', '5');
    assert.ok(remarks.some(({ text }) => text.includes('`B / V 5 jaar`')));
  });

  const counted =
    'Nr;Omschrijving;Waardering;Dozen\n1;Nota’s;V 5 jaar;3\n2;Totaaloverzichten;B;2\n3;Totaal;B;1\nTotaal;;;6\n;Subtotaal 2020:;;€ 6,00\nTotalen;;;\n';

  test('but for rows that count others, which can be categories all the same', async () => {
    const brought = await bring('lijst.csv', counted);
    assert.deepEqual(
      read(brought).document.categorieen.map(({ nummer }) => nummer),
      ['1', '2', '3'],
    );
    const left = brought.ledger.losses.filter(({ piece }) => piece.kind === 'rij');
    assert.deepEqual(
      left.map(({ piece }) => piece.place),
      ['rij 5', 'rij 6', 'rij 7'].map(
        (row) => left.find(({ piece }) => piece.place.endsWith(row))?.piece.place,
      ),
    );
    assert.match(left[0]?.why ?? '', /`rijen`.*`overnemen`/);
    const kept = writeSettings(noSettings, brought.columns, brought.rows);
    assert.match(kept, /Subtotaal 2020:["']?: overslaan/);

    const changed = readSettings(kept.replace('Totaal: overslaan', 'Totaal: overnemen\n    "1": overslaan'));
    const again = await bring('lijst.csv', counted, changed);
    assert.deepEqual(
      [...again.files.keys()].filter((path) => path.startsWith('categorieen/')),
      [
        'categorieen/2-totaaloverzichten.md',
        'categorieen/3-totaal.md',
        'categorieen/totaal-categorie-totaal.md',
      ],
    );
    assert.deepEqual(again.rows.get('lijst')?.['1'], 'overslaan');
  });

  test('with numbers that lapsed, whichever cell says so', async () => {
    const table =
      'Nr;Titel;Waardering;Opmerking\n1;Nota’s;V 5 jaar;\n2;Vervallen;;\n3;Oud (vervallen);;\n4;Oud;;Vervallen, zie 1\n5;Oud;Vervallen: nu 1;\n';
    const { categorieen } = read(await bring('lijst.csv', table)).document;
    assert.deepEqual(
      categorieen.map(({ vervallen }) => vervallen && (vervallen.opvolger ?? vervallen.reden)),
      [undefined, 'De bron noemt geen reden.', 'De bron noemt geen reden.', '1', '1'],
    );
  });
});
