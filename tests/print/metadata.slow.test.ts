import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { base } from '../../src/check/examples/base.ts';
import { printEdition } from '../../src/print/print.ts';
import { readPdfFile } from './conformance/read/file.ts';
import { at, textOf } from './conformance/read/objects.ts';
import { readSource } from './conformance/read/source.ts';
import { property } from './conformance/read/xmp.ts';
import { readPdf } from './pdf.ts';
import { smallList } from './small-list.ts';

const title = `Lijst <van> "A" & 'B' → é )(`;
const author = 'Dienst & Zn. <proef>';
const loaded = smallList({
  'lijst.yaml': (base['lijst.yaml'] ?? '')
    .replace('titel: Selectielijst Proefdienst', `titel: '${title.replaceAll("'", "''")}'`)
    .replace('organisatie: Proefdienst', `organisatie: '${author}'`)
    .concat('licentie: https://creativecommons.org/publicdomain/zero/1.0/\n'),
});

/** What a file says of itself, in both places where it does. */
interface Facts {
  readonly info: Readonly<Record<string, string | undefined>>;
  readonly xmp: Readonly<Record<string, string>>;
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
};

function factsOf(bytes: Uint8Array): Facts {
  const { info, xmp } = readPdfFile(readSource(bytes));
  const infoKeys = ['Title', 'Author', 'Subject', 'Creator', 'Producer', 'CreationDate', 'ModDate'];
  const value = (prefix: keyof typeof namespaces, key: string): [string, string] => [
    `${prefix}:${key}`,
    property(xmp, namespaces[prefix], key)?.values.join(' + ') ?? '',
  ];
  return {
    info: Object.fromEntries(infoKeys.map((key) => [key, textOf(at(info, key))])),
    xmp: Object.fromEntries([
      ...['title', 'creator', 'description', 'language', 'publisher', 'identifier', 'rights'].map((key) =>
        value('dc', key),
      ),
      value('xmpMM', 'VersionID'),
      value('xmpRights', 'WebStatement'),
      ...['CreateDate', 'ModifyDate', 'MetadataDate', 'CreatorTool'].map((key) => value('xmp', key)),
      value('pdf', 'Producer'),
      ...['part', 'conformance'].map((key) => value('pdfaid', key)),
      value('pdfuaid', 'part'),
    ]),
  };
}

let facts: Facts;
let later: Facts;
let chapter: Facts;
let language: unknown;

before(async () => {
  const { pdf, chapters } = await printEdition(loaded);
  facts = factsOf(pdf);
  chapter = factsOf(chapters[0]?.pdf ?? new Uint8Array());
  language = (await readPdf(pdf)).info.Language;
  // The moment that SOURCE_DATE_EPOCH gives a build.
  later = factsOf((await printEdition(loaded, { date: new Date('2026-02-03T04:05:06Z') })).pdf);
});

describe('what the PDF says of itself', () => {
  test('is title, publisher and version as the list has them, whatever characters they hold', () => {
    const { Title, Author, Subject } = facts.info;
    assert.deepEqual([Title, Author, Subject], [title, author, 'Versie 0.1 concept, maart 2015']);
  });

  test('is the same in its metadata and to readers of the older kind', () => {
    const same = ({ info, xmp }: Facts): void => {
      assert.deepEqual(
        [
          xmp['dc:title'],
          xmp['dc:creator'],
          xmp['dc:description'],
          xmp['xmp:CreatorTool'],
          xmp['pdf:Producer'],
        ],
        [info.Title, info.Author, info.Subject, info.Creator, info.Producer],
      );
      assert.equal(info.CreationDate, `D:${xmp['xmp:CreateDate']?.replace(/[-T:Z]/gu, '')}Z`);
      assert.equal(info.ModDate, info.CreationDate);
      assert.equal(xmp['xmp:ModifyDate'], xmp['xmp:CreateDate']);
    };
    same(facts);
    same(later);
    same(chapter);
  });

  test('names what libraries ask for: publisher, identifier, version and licence', () => {
    const { xmp } = facts;
    const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';
    assert.deepEqual(
      [
        xmp['dc:publisher'],
        xmp['dc:identifier'],
        xmp['xmpMM:VersionID'],
        xmp['dc:rights'],
        xmp['xmpRights:WebStatement'],
      ],
      [author, 'selectielijst-proefdienst', '0.1', licence, licence],
    );
  });

  test('has the date of the edition, its first day where only a month is known', () => {
    assert.equal(facts.xmp['xmp:CreateDate'], '2015-03-01T00:00:00Z');
    assert.equal(facts.xmp['xmp:MetadataDate'], '2015-03-01T00:00:00Z');
  });

  test('has the moment that the build is given instead, and nothing else that differs', () => {
    assert.equal(later.xmp['xmp:CreateDate'], '2026-02-03T04:05:06Z');
    const undated = ({ info, xmp }: Facts): [string, unknown][] =>
      Object.entries({ ...info, ...xmp }).filter(([key]) => !key.includes('Date'));
    assert.deepEqual(undated(later), undated(facts));
  });

  test('is Dutch, and claims PDF/A-2a and PDF/UA-1', () => {
    assert.equal(language, 'nl-NL');
    assert.equal(facts.xmp['dc:language'], 'nl-NL');
    const { 'pdfaid:part': part, 'pdfaid:conformance': level, 'pdfuaid:part': accessible } = facts.xmp;
    assert.deepEqual([part, level, accessible], ['2', 'A', '1']);
  });

  test('names the chapter too where the file is that of one', () => {
    assert.deepEqual(chapter, {
      info: { ...facts.info, Title: `${title}: 1 Inleiding` },
      xmp: { ...facts.xmp, 'dc:title': `${title}: 1 Inleiding` },
    });
  });
});
