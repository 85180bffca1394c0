import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bring, read } from './bring.ts';

const rows = [
  ['Nr.', 'Omschrijving', 'Waardering', 'Prijs'],
  ['Beheer'],
  ['1', 'Plannen, nota’s; én brieven', 'B 1', '1,5'],
  ['2', 'Facturen, bonnen', 'V 7 jaar', '2,5'],
  ['3', 'Kaarten, tekeningen', 'B 1', '3,5'],
];

/** The table with something between its cells; cells in which that stands have quotation marks. */
function csv(delimiter: string, end = '\n', table: readonly (readonly string[])[] = rows): string {
  return table
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter) + end)
    .join('');
}

/** A text as programs of Windows write it: two bytes for each letter, or one. */
function wide(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function windows(text: string): Uint8Array {
  const signs: Readonly<Record<string, number>> = { '’': 0x92 };
  return Uint8Array.from(text, (sign) => signs[sign] ?? sign.charCodeAt(0));
}

describe('a table as text comes in as it is meant', () => {
  const written: readonly (readonly [string, string | Uint8Array])[] = [
    ['with semicolons, and commas in its cells', csv(';')],
    ['with commas, and semicolons in its cells', csv(',')],
    ['with tabs', csv('\t')],
    ['with upright strokes', csv('|')],
    ['with line ends of an old Mac', csv(';', '\r')],
    ['with line ends of Windows', csv(';', '\r\n')],
    ['that says itself what stands between cells', `sep=|\r\n${csv('|', '\r\n')}`],
    ['in UTF-8 with a mark', `\uFEFF${csv(';')}`],
    ['in UTF-16', wide(csv('\t', '\r\n'))],
    ['in UTF-16, the high byte first', wide(csv(';'), true)],
    ['as Windows writes it', windows(csv(';', '\r\n'))],
  ];
  for (const [how, content] of written)
    test(how, async () => {
      const brought = await bring('lijst.csv', content);
      const { document } = read(brought);
      assert.deepEqual(
        document.categorieen.map(({ nummer, titel, proces, kenmerken }) => [
          nummer,
          titel,
          proces,
          kenmerken[0]?.waarden[0],
        ]),
        rows.slice(2).map(([number, title, , price]) => [number, title, 'beheer', price]),
      );
      assert.deepEqual(brought.ledger.losses, []);
    });

  test('with a decimal in every row of two columns', async () => {
    const table = [
      ['Nr.', 'Titel'],
      ['1,1', 'Plannen, en meer'],
      ['1,2', 'Brieven, en meer'],
    ];
    const { columns } = await bring('lijst.csv', csv(';', '\n', table));
    assert.deepEqual(
      columns.get('lijst')?.map(({ target }) => target),
      ['nummer', 'titel'],
    );
  });

  test('with a semicolon in each description, by the words of its head', async () => {
    const table = [
      ['Nr.', 'Omschrijving', 'Waardering'],
      ...['1', '2', '3', '4', '5', '6'].map((number) => [number, 'Nota’s; plannen', 'B 1']),
    ];
    assert.equal((await bring('lijst.csv', csv(',', '\n', table))).categories, 6);
  });

  test('by how even its rows are, where no word of its head is known', async () => {
    const table = [
      ['Zaak', 'Wat'],
      ['1', 'Plannen, nota’s, brieven, kaarten'],
      ['2', 'Facturen, bonnen'],
      ['3', 'Stukken, klein, groot'],
    ];
    const kolommen = { lijst: { Zaak: 'nummer', Wat: 'titel' } };
    assert.equal((await bring('lijst.csv', csv(';', '\n', table), { kolommen })).categories, 3);
  });
});
