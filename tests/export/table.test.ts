import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { withCategory } from '../../src/check/examples/base.ts';
import { columns } from '../../src/export/table/columns.ts';
import { toCsv } from '../../src/export/table/csv.ts';
import { toXlsx } from '../../src/export/table/xlsx.ts';
import type { Loaded } from '../../src/source/load.ts';
import { category, listOf } from '../document/list.ts';
import { shippedList } from '../shipped-list.ts';
import { published } from './lists.ts';
import { oddLists } from './odd-lists.ts';

type Fields = Readonly<Record<string, string>>;

function readCsv(text: string): Fields[] {
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

function hostile(): Loaded {
  const loaded = oddLists.get('quotes, formulas, emoji and line ends');
  assert.ok(loaded);
  return loaded;
}

describe('categorieen.csv', () => {
  test('has a byte order mark, CRLF after every record and as many fields in each', async () => {
    const text = toCsv(published(await shippedList()));
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.ok(text.endsWith('\r\n'));
    const rows: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
    assert.deepEqual(new Set(rows.map(({ length }) => length)), new Set([columns.length]));
    assert.deepEqual(
      rows[0],
      columns.map(({ name }) => name),
    );
  });

  test('has a row for each valuation, and one for a number without any', async () => {
    const { document } = await shippedList();
    const rows = readCsv(toCsv(published(await shippedList())));
    assert.deepEqual(
      rows.map((row) => [row.id, row['waardering.id']]),
      document.categorieen.flatMap(({ id, waarderingen }) =>
        waarderingen.length === 0 ? [[id, '']] : waarderingen.map((one) => [id, one.id]),
      ),
    );
  });

  test('gives back quotes, line ends and signs as they were', () => {
    const [first, second] = readCsv(toCsv(published(hostile()))).filter(({ nummer }) => nummer !== '1.1');
    assert.equal(first?.toelichting, '"Aanhaling", komma; =1+1\na | b\n=1 | 2');
    assert.equal(second?.titel, '🙂 ‘Aanhaling’ & <b>');
  });

  test('has as many rows for a strict reader as it has records, whatever stands in a cell', () => {
    const odd = [
      'a\\nb',
      'a\\rb',
      ' a',
      'a ',
      '\\"',
      '\\"\\"',
      '\\ufeffa',
      'a\\u2028b',
      'a\\vb',
      'a,b',
      "'=a",
      'a  b',
    ];
    const loaded = listOf(withCategory(`voorbeelden: [${odd.map((text) => `"x", "${text}"`).join(', ')}]`));
    const single = odd.map((text) => listOf(withCategory(`opmerking: "${text}"`)));
    const rows = strictRows(toCsv(published(loaded)));
    assert.deepEqual([rows.length, new Set(rows.map(({ length }) => length)).size], [2, 1]);
    for (const [index, one] of single.entries()) {
      const [head = [], row = [], ...more] = strictRows(toCsv(published(one)));
      assert.deepEqual(more, []);
      assert.equal(row[head.indexOf('opmerking')], one.document.categorieen[0]?.opmerking, odd[index]);
    }
  });

  test('says in every row of which list it is, and of which edition', async () => {
    const { document } = await shippedList();
    const { id, titel, versie, status, datum } = document.lijst;
    for (const row of readCsv(toCsv(published(await shippedList()))))
      assert.deepEqual(
        [row['lijst.id'], row['lijst.titel'], row['lijst.versie'], row['lijst.status'], row['lijst.datum']],
        [id, titel, versie, status, datum],
      );
  });

  test('keeps the place of a value that one of several lacks', () => {
    const grondslag =
      'grondslag: [{ regeling: archiefwet-1995, artikel: "1" }, { regeling: archiefwet-1995 }, { regeling: archiefwet-1995, artikel: "3" }]';
    const [row] = readCsv(toCsv(published(listOf(withCategory(grondslag)))));
    assert.deepEqual(
      [row?.['grondslag.regeling'], row?.['grondslag.artikel']],
      ['archiefwet-1995 | archiefwet-1995 | archiefwet-1995', '1 |  | 3'],
    );
  });

  test('has behind the others a column for each kenmerk, under its own name', () => {
    const loaded = listOf({
      ...withCategory('kenmerken: [{ naam: "=A, \\"b\\"", waarden: ["=1", "2 | 3"] }]'),
      'categorieen/1.2-x.md':
        '---\nnummer: "1.2"\ntitel: B\nproces: sturing\nherkomst: reconstructie\nwaarderingen: [B 1]\nkenmerken: [{ naam: Domein, waarden: [x] }, { naam: "=A,  \\"b\\"", waarden: [y] }]\n---\n\nTekst.\n',
    });
    const rows = readCsv(toCsv(published(loaded)));
    assert.deepEqual(Object.keys(rows[0] ?? {}).slice(columns.length), ['kenmerk.=A, "b"', 'kenmerk.Domein']);
    assert.deepEqual(
      rows.map((row) => [row['kenmerk.=A, "b"'], row['kenmerk.Domein']]),
      [
        ["'=1 | 2 | 3", ''],
        ['y', 'x'],
      ],
    );
  });

  test('lets no cell begin as a formula would', () => {
    const text = toCsv(published(hostile()));
    const rows: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
    assert.deepEqual(
      rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      [],
    );
    const [row] = readCsv(text).filter(({ nummer }) => nummer === '1.2');
    assert.deepEqual(
      [
        row?.titel,
        row?.omschrijving,
        row?.opmerking,
        row?.product,
        row?.voorbeelden,
        row?.['waardering.ruw'],
      ],
      [
        `'=HYPERLINK("http://kwaad.example","klik")`,
        `'+1\n-2, "drie" 🙂 é\ttab`,
        `'@som; | streep`,
        `'-a | b,c | \tx`,
        `'\tregel`,
        `'-V 6  weken`,
      ],
    );
  });

  test('says a reference in words beside its key, and a term in years', async () => {
    const rows = readCsv(toCsv(published(await shippedList())));
    const row = rows.find(({ nummer }) => nummer === '1.1');
    assert.deepEqual(
      [row?.actoren, row?.['actoren.naam'], row?.['grondslag.tekst'], row?.['proces.titel']],
      [
        'mid | mivd',
        'Militaire Inlichtingendienst | Militaire Inlichtingen- en Veiligheidsdienst',
        [
          'Koninklijk besluit van 5 augustus 1972',
          'Wet op de inlichtingen- en veiligheidsdiensten, art. 2',
          'Wet op de inlichtingen- en veiligheidsdiensten 2002, art. 2',
        ].join(' | '),
        'Sturing',
      ],
    );
    const basis = 'grondslag: [{ regeling: archiefwet-1995, artikel: "5", minimum: P7Y }]';
    const [own] = readCsv(
      toCsv(published(listOf(withCategory(`waarderingen: [{ waarde: V, termijn: P7Y, ${basis} }]`)))),
    );
    assert.equal(
      own?.['waardering.tekst'],
      'Te vernietigen: 7 jaar na het sluiten van het dossier. Grondslag van de waardering: Archiefwet 1995, art. 5 (ten minste 7 jaar).',
    );
    const years = new Map(rows.map((one) => [one['waardering.termijn'], one['waardering.jaren']]));
    assert.deepEqual([years.get(''), years.get('P20Y')], ['', '20']);
    const odd = readCsv(toCsv(published(hostile())));
    assert.deepEqual(
      odd.map((one) => [one['waardering.termijn'], one['waardering.jaren']]).filter(([term]) => term),
      [
        ['P6W', ''],
        ['P1Y6M', '1.5'],
        ['direct', '0'],
      ],
    );
  });
});

/** Rows as RFC 4180 has them, § 2: outside quotes no line end, quote or comma is part of a field. */
function strictRows(text: string): string[][] {
  const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/;
  const rows: string[][] = [[]];
  for (let rest = text.replace(/^\ufeff/, ''); rest !== '';) {
    const found = field.exec(rest);
    assert.ok(found, `no field: ${JSON.stringify(rest.slice(0, 40))}`);
    const [whole, quoted, bare = '', end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    rest = rest.slice(whole.length);
    if (end !== ',' && rest !== '') rows.push([]);
  }
  return rows;
}

describe('categorieen.xlsx', () => {
  const sheets = async (file: Uint8Array): Promise<Map<string, readonly (readonly unknown[])[]>> =>
    new Map((await readXlsxFile(Buffer.from(file))).map(({ sheet, data }) => [sheet, data]));

  test('has the cells of the CSV', async () => {
    for (const loaded of [await shippedList(), hostile()]) {
      const rows: string[][] = parse(toCsv(published(loaded)), { bom: true, record_delimiter: '\r\n' });
      const table = (await sheets(await toXlsx(published(loaded)))).get('Categorieën') ?? [];
      const words = table.map((row) => row.map(asCsv));
      assert.deepEqual(
        words,
        rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim())),
      );
    }
  });

  test('has numbers, truths and days as such', async () => {
    const table = (await sheets(await toXlsx(published(hostile())))).get('Categorieën') ?? [];
    const [head = [], ...rows] = table;
    const cell = (id: string, name: string): unknown =>
      rows.find((row) => row[head.indexOf('waardering.id')] === id)?.[head.indexOf(name)];
    assert.equal(cell('c1.1.w1', 'pagina'), 7);
    assert.equal(cell('c1.10.w2', 'waardering.jaren'), 1.5);
    assert.equal(cell('c1.10.w2', 'waardering.minimum'), true);
    assert.deepEqual(cell('c1.10.w2', 'waardering.periode.van'), new Date('1996-05-01T00:00:00Z'));
    // Older than the calendar of Excel, and less precise than a day.
    assert.equal(cell('c1.10.w2', 'periode.van'), '1899-12-31');
    assert.equal(cell('c1.10.w2', 'periode.tot'), '1996-04');
  });

  test('keeps its head and first column in view and filters every column', async () => {
    const xml = unzipSync(await toXlsx(published(await shippedList())));
    const sheet = strFromU8(xml['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    assert.match(sheet, /<pane ySplit="1" xSplit="1" topLeftCell="B2"[^>]* state="frozen"\/>/);
    const rows = [...sheet.matchAll(/<row /g)].length;
    const [, last, count] = /<autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(sheet) ?? [];
    assert.equal(Number(count), rows);
    assert.ok(sheet.includes(`r="${last ?? ''}1"`));
    assert.equal([...sheet.matchAll(/<col /g)].length, columns.length);
    assert.doesNotMatch(sheet, /<f>/);
  });

  test('shows the lines of a cell below each other, and no row higher than eight of them', async () => {
    const loaded = listOf({
      ...withCategory('opmerking: "een\\ntwee\\r\\ndrie"'),
      ...category('2.1', Array.from({ length: 30 }, () => 'Alinea.').join('\n\n')),
      ...category('3.1', 'Een regel.'),
    });
    const file = await toXlsx(published(loaded));
    const xml = unzipSync(file);
    const sheet = strFromU8(xml['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const styles = [
      ...strFromU8(xml['xl/styles.xml'] ?? new Uint8Array()).matchAll(/<xf .*?(?:\/>|<\/xf>)/g),
    ];
    const wrapping = styles.flatMap(([style], index) => (style.includes('wrapText="1"') ? [index] : []));
    assert.ok(wrapping.length > 0);
    const heights = [...sheet.matchAll(/<row r="(\d+)"([^>]*)>/g)].map(
      ([, , more = '']) => /ht="(\d+)"/.exec(more)?.[1],
    );
    assert.deepEqual(heights, [undefined, '45', '120', '120', undefined, undefined]);
    const strings = [
      ...strFromU8(xml['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs),
    ];
    const base = /<cellXfs/.exec(strFromU8(xml['xl/styles.xml'] ?? new Uint8Array()))?.index ?? 0;
    const before = styles.filter(({ index }) => index < base).length;
    for (const [, style = '', value = ''] of sheet.matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)</g))
      assert.equal(
        wrapping.includes(Number(style) + before),
        strings[Number(value)]?.[1]?.includes('\n'),
        strings[Number(value)]?.[1],
      );
    const [head = [], row = []] = (await sheets(file)).get('Categorieën') ?? [];
    assert.equal(row[head.indexOf('opmerking')], 'een\ntwee\ndrie');
  });

  test('keeps words that look like the code of a character, and what XML cannot hold', async () => {
    const loaded = listOf(withCategory('opmerking: "_x0041_ en \\u0001 en _x00e9_"'));
    const [head = [], row = []] = (await sheets(await toXlsx(published(loaded)))).get('Categorieën') ?? [];
    assert.equal(row[head.indexOf('opmerking')], '_x0041_ en \u0001 en _x00e9_');
  });

  test('explains every column on its second sheet', async () => {
    const explained = new Map(
      (await sheets(await toXlsx(published(await shippedList()))))
        .get('Uitleg')
        ?.map(([name, words]) => [name, words]),
    );
    assert.equal(explained.get('Lijst'), 'Generieke Selectielijst MIVD');
    for (const { name, description } of columns) {
      assert.match(description, /\S/, name);
      assert.equal(explained.get(name), description);
    }
  });

  test('cuts a text that no cell can hold', async () => {
    const loaded = listOf(category('2.1', 'woord '.repeat(7000)));
    const [, , row] = (await sheets(await toXlsx(published(loaded)))).get('Categorieën') ?? [];
    const longest = Math.max(...(row ?? []).map((cell) => (typeof cell === 'string' ? cell.length : 0)));
    assert.equal(longest, 32_767);
  });
});

/** A cell of the workbook as the CSV has it. */
function asCsv(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.trim() : '';
}
