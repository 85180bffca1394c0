import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { recognise } from '../../src/import/format.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { toListJson } from '../../src/export/json/list.ts';
import { shippedList } from '../shipped-list.ts';
import { bring } from './bring.ts';
import { excelFile } from './excel.ts';
import { alinea, spaces, table, wordFile } from './word.ts';

const types = strToU8('<Types/>');
const word = (inner = ''): Zippable => ({
  '[Content_Types].xml': types,
  'word/document.xml': strToU8(`<w:document ${spaces}><w:body>${inner}</w:body></w:document>`),
});

function u16(bytes: Uint8Array, at: number, value: number): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(at, value, true);
}

/** Where the index of a zip file has its first entry. */
function firstEntry(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true);
}

/** A zip file of which the first entry says of itself what it is not. */
function patched(files: Zippable, patch: (view: DataView, entry: number) => void): Uint8Array {
  const bytes = zipSync(files);
  patch(new DataView(bytes.buffer, bytes.byteOffset), firstEntry(bytes));
  return bytes;
}

/** The wrapping of files of before 2007, with the name of one stream in it. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    u16(bytes, 1024 + 2 * index, letter.charCodeAt(0));
  });
  return bytes;
}

/** A workbook with one sheet of some rows. */
function sheet(rows: string, strings?: string): Uint8Array {
  return excelFile([{ name: 'Lijst', rows }], { ...(strings !== undefined && { strings }) });
}

const farApart =
  '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';

const odf = 'urn:oasis:names:tc:opendocument:xmlns';

/** A file of Calc with one sheet. */
function calc(rows: string): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="${odf}:office:1.0" xmlns:table="${odf}:table:1.0" xmlns:text="${odf}:text:1.0"><table:table table:name="a">${rows}</table:table></office:document-content>`,
    ),
  });
}

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>`;

const refused: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
  ['an empty file', 'lijst.docx', () => new Uint8Array(), /is leeg/],
  [
    'a file of another kind',
    'lijst.docx',
    () => randomBytes(5000),
    /geen bestand dat hier kan worden gelezen/,
  ],
  ['a file that breaks off', 'lijst.docx', () => zipSync(word()).slice(0, 150), /beschadigd/],
  ['a file with a password', 'lijst.docx', () => compound('EncryptedPackage'), /wachtwoord/],
  ['a file of before 2007', 'lijst.xls', () => compound('Workbook'), /vóór 2007.*\.xlsx/s],
  [
    'a zip file with a password',
    'lijst.docx',
    () =>
      patched(word(), (view, at) => {
        view.setUint16(at + 8, 1, true);
      }),
    /wachtwoord/,
  ],
  ['macros', 'lijst.docx', () => zipSync({ ...word(), 'word/vbaProject.bin': types }), /macro’s/],
  [
    'a kind of file for macros',
    'lijst.docm',
    () =>
      zipSync({
        ...word(),
        '[Content_Types].xml': strToU8('<Types x="application/vnd.ms-word.document.macroEnabled.main+xml"/>'),
      }),
    /macro’s/,
  ],
  ['another extension', 'lijst.xlsx', () => zipSync(word()), /docx-bestand, maar heet anders.*`\.docx`/s],
  ['text that is called a document', 'lijst.docx', () => strToU8('gewoon tekst'), /heet anders/],
  [
    'a page of the web that is called a workbook',
    'lijst.xls',
    () => strToU8('<html><table><tr><td>Nr.</td></tr></table></html>'),
    /webpagina.*een tabel als \.xlsx/s,
  ],
  [
    'rich text that is called a document',
    'lijst.docx',
    () => strToU8('{\\rtf1 a}'),
    /RTF.*bewaar een tekst als \.docx/s,
  ],
  ['a value of JSON that is no list', 'lijst.json', () => strToU8('null'), /JSON van een andere vorm/],
  [
    'keys of JSON that objects have of themselves',
    'lijst.json',
    () => strToU8('{"__proto__":{"a":1},"constructor":{"prototype":{}}}'),
    /JSON van een andere vorm/,
  ],
  ['JSON without end', 'lijst.json', () => strToU8('['.repeat(100_000)), /geen geldige JSON/],
  ['zeros in a table', 'lijst.csv', () => strToU8('Nr.;Omschrijving\n1;Plan\0nen\n'), /CSV in UTF-8/],
  [
    'half a letter at its end',
    'lijst.csv',
    () =>
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('Nr.;Omschrijving\n1;Plannen', 'utf16le').subarray(0, -1)]),
    /beschadigd/,
  ],
  ['a head without rows', 'lijst.csv', () => strToU8('Nr.;Omschrijving\n'), /niets om in te brengen/],
  ['a document without words', 'lijst.docx', () => wordFile(''), /niets om in te brengen/],
  ['a sheet without cells', 'lijst.xlsx', () => sheet(''), /er staat niets in/],
  [
    'tables within each other without end',
    'lijst.docx',
    () => zipSync(word('<w:tbl><w:tr><w:tc>'.repeat(10_000) + '</w:tc></w:tr></w:tbl>'.repeat(10_000))),
    /beschadigd/,
  ],
  [
    'a zip file with something else',
    'lijst.docx',
    () => zipSync({ 'foto.jpg': types }),
    /geen Word-document/,
  ],
  [
    'a part that swells',
    'lijst.docx',
    () => zipSync({ ...word(), 'word/media/a.bin': new Uint8Array(20_000_000) }),
    /uitgepakt/,
  ],
  [
    'a part that says it is huge',
    'lijst.docx',
    () =>
      patched(word(), (view, at) => {
        view.setUint32(at + 24, 0xfffffff0, true);
      }),
    /uitgepakt/,
  ],
  [
    'a part that is larger than it says',
    'lijst.docx',
    () =>
      patched({ 'a.xml': new Uint8Array(5000), ...word() }, (view, at) => {
        view.setUint32(at + 24, 10, true);
      }),
    /beschadigd/,
  ],
  [
    'parts that lie over each other',
    'lijst.docx',
    () =>
      patched({ 'a.xml': strToU8('<a/>'), ...word() }, (view, at) => {
        view.setUint32(at + 20, 400, true);
      }),
    /beschadigd/,
  ],
  [
    'a part outside its folder',
    'lijst.docx',
    () => zipSync({ ...word(), '../../boos.xml': types }),
    /beschadigd/,
  ],
  [
    'thousands of parts',
    'lijst.docx',
    () =>
      zipSync({
        ...word(),
        ...Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`a${String(index)}`, types])),
      }),
    /6002 delen/,
  ],
  [
    'entities of its own',
    'lijst.docx',
    () => zipSync({ ...word(), 'word/document.xml': strToU8(bomb) }),
    /<!DOCTYPE/,
  ],
  [
    'entities in a part that is not the text',
    'lijst.docx',
    () => zipSync({ ...word(), 'word/styles.xml': strToU8(bomb) }),
    /<!DOCTYPE/,
  ],
  [
    'XML that is none',
    'lijst.docx',
    () => zipSync({ ...word(), 'word/document.xml': strToU8(`<w:a ${spaces}><w:b></w:a>`) }),
    /beschadigd/,
  ],
  [
    'elements without end',
    'lijst.docx',
    () => zipSync(word('<w:p>'.repeat(3000) + '</w:p>'.repeat(3000))),
    /beschadigd/,
  ],
  [
    'elements in their millions',
    'lijst.docx',
    () =>
      zipSync(
        {
          ...word(),
          'word/document.xml': strToU8(`<w:document ${spaces}>${'<a/>'.repeat(3_000_001)}</w:document>`),
        },
        { level: 0 },
      ),
    /meer dan 3000000 elementen/,
  ],
  ['a sheet of two cells far apart', 'lijst.xlsx', () => sheet(farApart), /verwijder wat ver daaronder/],
  [
    'a sheet of one cell at its farthest end',
    'lijst.xlsx',
    () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    /verwijder wat ver daaronder/,
  ],
  [
    'a sheet of empty rows that do not say where they are',
    'lijst.xlsx',
    () => sheet('<row/>'.repeat(100_001)),
    /meer dan 100000 rijen/,
  ],
  [
    'cells that all show one long text',
    'lijst.xlsx',
    () => sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row>`, `<si><t>${'a'.repeat(60_000)}</t></si>`),
    /meer dan 50000000 tekens/,
  ],
  ['a CSV of empty rows', 'lijst.csv', () => strToU8('\n'.repeat(100_002)), /meer dan 100000 rijen/],
  ['a CSV of empty columns', 'lijst.csv', () => strToU8(`a;b${';'.repeat(2000)}\n`), /1000 kolommen/],
  [
    'a sheet that repeats rows of repeated cells',
    'lijst.ods',
    () =>
      calc(
        '<table:table-row table:number-rows-repeated="90000"><table:table-cell table:number-columns-repeated="900"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    /5000000 cellen/,
  ],
  [
    'a sheet that repeats cells without end',
    'lijst.ods',
    () =>
      calc(
        '<table:table-row><table:table-cell table:number-columns-repeated="Infinity"><text:p>x</text:p></table:table-cell></table:table-row>',
      ),
    /1000 kolommen/,
  ],
  [
    'a sheet that repeats cells a number of times that is none',
    'lijst.ods',
    () =>
      calc(
        '<table:table-row table:number-rows-repeated="x"><table:table-cell table:number-columns-repeated="NaN"><text:p>woord</text:p></table:table-cell></table:table-row>',
      ),
    /eerste rij is `woord`/,
  ],
  [
    'a workbook without sheets',
    'lijst.xlsx',
    () => zipSync({ '[Content_Types].xml': types, 'xl/workbook.xml': strToU8('<workbook/>') }),
    /beschadigd|geen tabel/,
  ],
];

describe('a file is refused, in words and before anything is made of it', () => {
  for (const [what, name, make, message] of refused)
    test(`for ${what}`, async () => {
      const bytes = make();
      await assert.rejects(
        bring(name, bytes),
        (error) =>
          error instanceof ImportRefused && message.test(error.message) && error.message.includes(name),
      );
    });

  test('for its size, which is looked at first', () => {
    assert.throws(
      () => recognise({ name: 'lijst.docx', bytes: new Uint8Array(100_000_000) }),
      /100 MB.*ten hoogste 50 MB/s,
    );
  });
});

test('a cell that says it reaches over a thousand million columns takes no memory for them', async () => {
  const wide =
    '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>Woord</w:t></w:r></w:p></w:tc>';
  const { files, ledger } = await bring('lijst.docx', wordFile(`<w:tbl><w:tr>${wide}</w:tr></w:tbl>`));
  assert.deepEqual(ledger.losses, []);
  assert.match([...files.values()].join('\n'), /Woord/);
});

describe('a file is known for what it is inside', () => {
  test('when its name says so', () => {
    assert.equal(recognise({ name: 'lijst.docx', bytes: zipSync(word()) }).kind, 'docx');
    assert.equal(recognise({ name: 'Lijst.CSV', bytes: strToU8('a;b') }).kind, 'csv');
    assert.equal(recognise({ name: 'lijst.json', bytes: strToU8('[]') }).kind, 'json');
  });
});

describe('a path that no list has is refused, with all that comes with it', () => {
  const strange = [
    'categorieen/../../README.md',
    '/etc/x.md',
    '../../.bashrc.md',
    'categorieen/.verborgen.md',
    'categorieen//1.md',
    String.raw`categorieen\..\..\1.md`,
    'C:/lijst.md',
    'README.md',
  ];
  for (const path of strange)
    test(`in a document of Word: ${path}`, async () => {
      const body = table([['Bestand', 'lijst.yaml']]) + alinea('') + table([['Bestand', path]]);
      await assert.rejects(
        bring('lijst.docx', wordFile(body)),
        (error) => error instanceof ImportRefused && error.message.includes(path),
      );
    });

  test('in lijst.json', async () => {
    const { document } = await shippedList();
    const list = JSON.parse(toListJson(document)) as { categorieen: { source: { file: string } }[] };
    for (const path of ['../../.bashrc', 'categorieen/../../x.md']) {
      const [first] = list.categorieen;
      if (first) first.source.file = path;
      await assert.rejects(
        bring('lijst.json', JSON.stringify(list)),
        (error) => error instanceof ImportRefused && error.message.includes(path),
      );
    }
  });
});
