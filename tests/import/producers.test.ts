import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bring } from './bring.ts';
import { excelFile, textRow } from './excel.ts';
import { alinea, item, numbering, run, table, wordFile } from './word.ts';

const text = wordFile(
  alinea('Inleiding', 'Kop1') +
    alinea(`${run('Een &amp; twee')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
    item('punt', 1) +
    table([
      ['Begrip', 'Uitleg'],
      ['a', 'b'],
    ]),
  {
    footnotes: `<w:footnote w:id="2">${alinea('De noot.')}</w:footnote>`,
    numbering,
    header: alinea('Concept'),
  },
);
const sheet = excelFile([
  {
    name: 'Lijst',
    rows: textRow(1, ['Nr.', 'Omschrijving', 'Waardering']) + textRow(2, ['1', 'Plannen', 'B 1']),
  },
]);

/** The same file with each of its XML written otherwise. */
function rewritten(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    /\.(?:xml|rels)$/.test(path) ? strToU8(change(strFromU8(bytes))) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** The same file with its parts at other paths. */
function moved(file: Uint8Array, change: (path: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [change(path), bytes])),
  );
}

function otherPrefix(from: string, to: string): (xml: string) => string {
  return (xml) =>
    xml
      .replaceAll(`xmlns:${from}=`, `xmlns:${to}=`)
      .replace(new RegExp(String.raw`([<\s/])${from}:`, 'g'), `$1${to}:`);
}

const strict = (xml: string): string =>
  xml.replace(
    /http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|spreadsheetml|officeDocument|drawingml)\/2006\//g,
    'http://purl.oclc.org/ooxml/$1/',
  );

const ownDefault = (xml: string): string =>
  xml
    .replaceAll('xmlns:w=', 'xmlns=')
    .replace(/(<\/?)w:/g, '$1')
    .replace(/ w:(?=[a-z]+=)/gi, ' w:')
    .replace(/^(<[a-z]+ )/i, '$1xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ');

/** UTF-16 with its mark, as some programs write XML. */
function wide(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]): [string, Uint8Array] => [
    path,
    path === 'word/document.xml' ? Buffer.from(`\uFEFF${strFromU8(bytes)}`, 'utf16le') : bytes,
  ]);
  return zipSync(Object.fromEntries(parts));
}

const otherFolder = (path: string): string =>
  path.replace(/^word\//, 'tekst/deel/').replace('document.xml', 'hoofd.xml');

describe('a file of another program comes in as one of Word or Excel does', () => {
  const documents: readonly (readonly [string, () => Uint8Array])[] = [
    ['with another prefix', () => rewritten(text, otherPrefix('w', 'ns0'))],
    ['with a default namespace', () => rewritten(text, ownDefault)],
    ['in the strict form', () => rewritten(text, strict)],
    ['in UTF-16', () => wide(text)],
    [
      'with a text that is called otherwise',
      () =>
        rewritten(
          moved(text, (path) => path.replace('document.xml', 'document2.xml')),
          (xml) => xml.replace('"word/document.xml"', '"/word/document2.xml"'),
        ),
    ],
    [
      'with its text in another folder',
      () =>
        rewritten(moved(text, otherFolder), (xml) =>
          xml.replace('"word/document.xml"', '"tekst/deel/hoofd.xml"'),
        ),
    ],
  ];
  for (const [how, make] of documents)
    test(`a document ${how}`, async () => {
      const [usual, other] = [await bring('lijst.docx', text), await bring('lijst.docx', make())];
      assert.deepEqual(other.files, usual.files);
      assert.deepEqual(other.ledger, usual.ledger);
      assert.deepEqual(
        usual.ledger.losses.map(({ piece }) => [piece.kind, piece.text]),
        [['rand', 'Concept']],
      );
      assert.match(
        String(usual.files.get('hoofdstukken/1-toelichting/1-inleiding.md')),
        /\[\^noot-2\]: De noot/,
      );
    });

  const withPrefix = (xml: string): string =>
    xml.includes('spreadsheetml/2006/main"')
      ? xml.replace('xmlns="', 'xmlns:x="').replace(/(<\/?)(?=[a-z])/gi, '$1x:')
      : xml;
  const workbooks: readonly (readonly [string, () => Uint8Array])[] = [
    ['with a prefix', () => rewritten(sheet, withPrefix)],
    ['in the strict form', () => rewritten(sheet, strict)],
    [
      'in another folder',
      () =>
        rewritten(
          moved(sheet, (path) => path.replace(/^xl\//, 'boek/').replace('workbook.xml', 'map.xml')),
          (xml) => xml.replace('"xl/workbook.xml"', '"boek/map.xml"'),
        ),
    ],
  ];
  for (const [how, make] of workbooks)
    test(`a workbook ${how}`, async () => {
      const [usual, other] = [await bring('lijst.xlsx', sheet), await bring('lijst.xlsx', make())];
      assert.equal(usual.categories, 1);
      assert.deepEqual(other.files, usual.files);
      assert.deepEqual(other.ledger, usual.ledger);
    });

  test('but not by a prefix that stands for something else', async () => {
    const other = rewritten(text, (xml) => xml.replace(/xmlns:w="[^"]*"/g, 'xmlns:w="urn:anders"'));
    await assert.rejects(bring('lijst.docx', other), /geen Word-document/);
  });
});
