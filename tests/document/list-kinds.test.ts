import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { addressesOf, hrefOf, sitePaths } from '../../src/addresses.ts';
import { check } from '../../src/check/check.ts';
import { listKindNames, stringsFor } from '../../src/document/list-kinds.ts';
import type { ListKindName } from '../../src/document/list-kinds.ts';
import { explanationOf } from '../../src/export/explanation.ts';
import { dataFiles } from '../../src/export/files.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { load } from '../../src/source/load.ts';
import type { Loaded } from '../../src/source/load.ts';
import { kindsFolder, listOfKind } from '../kind-list.ts';

function saidOf(loaded: Loaded): string[] {
  return check({ ...loaded, today: '2026-03-04' }).map(
    ({ code, file, line, found }) => `${code} ${file}:${String(line)} ${found}`,
  );
}

/** Addresses of the categories, in their order. */
function addressesIn({ document }: Loaded): string[] {
  const addresses = addressesOf(document);
  return document.categorieen.map(({ id }) => {
    const address = addresses.get(id);
    return `${id} ${address === undefined ? '' : hrefOf(address)}`;
  });
}

describe('lists as bodies have them', () => {
  for (const kind of listKindNames)
    test(`${kind}: the check has nothing to say`, () => {
      assert.deepEqual(saidOf(listOfKind(kind)), []);
    });

  test('handelingen: the same number below several actors, each with an address of its own', () => {
    const loaded = listOfKind('handelingen');
    assert.deepEqual(addressesIn(loaded), [
      'p1c9 /categorieen/minister-van-financien/9/',
      'p1c71 /categorieen/minister-van-financien/71/',
      'p2c71 /categorieen/minister-van-vws/71/',
      'p2c72 /categorieen/minister-van-vws/72/',
      'p3c71 /categorieen/adviesraad/71/',
      'p3c204 /categorieen/adviesraad/204/',
    ]);
    assert.deepEqual(
      loaded.document.verwijzingen.filter(({ from }) => from.startsWith('1.')).map(({ to }) => to),
      ['p1c71', 'p2c71'],
    );
  });

  test('procestypen: an event in its usual words, a lapsed number without a successor', () => {
    const { categorieen } = listOfKind('procestypen').document;
    assert.deepEqual(
      categorieen.map(({ nummer, waarderingen, vervallen }) => [
        nummer,
        waarderingen[0]?.aangrijpingspunt?.tekst ?? vervallen?.reden,
      ]),
      [
        ['1.1', undefined],
        ['1.1.1', 'het einde van het procesobject'],
        ['1.1.2', 'dit resultaat is uit de lijst gehaald'],
        ['2.1', 'afhandeling'],
        ['2.2', 'de datum die tijdens het proces wordt vastgelegd'],
      ],
    );
  });

  test('tabel: numbers as printed, in the order in which people count, and the beginning of a description as title', () => {
    const { categorieen } = listOfKind('tabel').document;
    assert.deepEqual(
      categorieen.map(({ nummer }) => nummer),
      ['5', '5a', '12', '12bis', 'A.1', 'III-4'],
    );
    const [short, , , , long] = categorieen;
    assert.equal(short?.titel, short?.omschrijving);
    assert.equal(
      long?.titel,
      'Stukken over de aankoop, het beheer en de verkoop van goederen die de provincie voor haar eigen…',
    );
  });

  test('document: no page, menu or table of what it does not have', () => {
    const { document } = listOfKind('document');
    assert.deepEqual(
      sitePaths(document).filter((path) => path.includes('categorie')),
      [],
    );
    const files = dataFiles({ document, site: 'https://inzage.example/', pages: null, urlOf: (id) => id });
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        'lijst.json',
        'lijst.jsonld',
        'lijst.ttl',
        'lijst.schema.json',
        'procedure.atom',
        'zienswijze.schema.json',
      ],
    );
  });

  test('document: an article has its place on the site, and the explanation of it another', () => {
    const { document } = listOfKind('document');
    const addresses = addressesOf(document);
    const hrefs = ['artikel-2-lid-2-b-1', 'deel-3-artikel-2'].map((id) => {
      const address = addresses.get(id);
      return address && hrefOf(address);
    });
    assert.deepEqual(hrefs, [
      '/verordening/bepalingen/#artikel-2-lid-2-b-1',
      '/toelichting/artikelen/#deel-3-artikel-2',
    ]);
  });

  test('document: no key or earlier form of the data is explained that only a list of records fills', () => {
    const { lijst, wijzigingen } = explanationOf(listOfKind('document').document);
    assert.deepEqual(
      lijst.filter(({ naam, omschrijving }) => /categorie|concordantie/.test(naam + omschrijving)),
      [],
    );
    assert.deepEqual(wijzigingen, []);
    assert.ok(explanationOf(listOfKind('tabel').document).lijst.some(({ naam }) => naam === 'categorieen'));
  });

  test('document: linked data of nothing that it does not have', async () => {
    const { document } = listOfKind('document');
    const files = dataFiles({ document, site: 'https://inzage.example/', pages: null, urlOf: (id) => id });
    const turtle = String(await files.find(({ path }) => path === 'lijst.ttl')?.make());
    assert.match(turtle, /lijst\.jsonld/);
    assert.doesNotMatch(turtle, /categorieen|Waardering|DefinedTerm/);
  });

  test('document: no search leads to a file that it does not have', () => {
    const data = (kind: ListKindName): string => {
      const { document } = listOfKind(kind);
      const record = recordsOf(document, addressesOf(document)).find(({ path }) => path === '/data/');
      return record?.texts.map(({ text }) => text).join(' ') ?? '';
    };
    assert.match(data('tabel'), /CSV.*Excel/);
    assert.doesNotMatch(data('document'), /^$|CSV|Excel/);
  });

  test('document: no text speaks of what only a list of records has', () => {
    const strings = stringsFor({ soort: 'document' });
    const shown = Object.entries(strings).filter(([key]) =>
      /^(?:home\.(?!overzicht)|reageren\.|over\.|paginas\.|404\.|zoeken\.(?!filter)|site\.|mijn\.|gevolg\.|uitgaven\.|aangehaald\.|citeren\.|renvooi\.|nav\.|print\.register)/.test(
        key,
      ),
    );
    const words = /waardering|categorie|selectielijst|Staatscourant|zorgdrager|archief|\blijst\b|vernietig/i;
    assert.deepEqual(
      shown.filter(([, text]) => words.test(text.replaceAll(/\{[\w-]+\}/g, ''))),
      [],
    );
  });

  test('a category in a document is refused, and one without an actor in a list of acts', () => {
    const document = load([
      ...['lijst.yaml', 'hoofdstukken/1-nota/index.md'].map((path) => ({
        path,
        bytes: readFileSync(join(kindsFolder, 'document', path)),
      })),
      {
        path: 'categorieen/1-x.md',
        bytes: new TextEncoder().encode('---\nnummer: "1"\ntitel: X\nwaarderingen: [B 1]\n---\n'),
      },
    ]);
    assert.ok(saidOf(document).includes('BE25 categorieen/1-x.md:1 een categorie bij `soort: document`'));
  });
});
