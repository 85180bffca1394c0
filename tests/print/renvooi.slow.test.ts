import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { openPdf } from '../../src/pdf/open.ts';
import { readStructure } from '../../src/pdf/read-structure.ts';
import { elementsOf } from '../../src/pdf/structure.ts';
import { printRenvooi } from '../../src/print/renvooi/print-renvooi.ts';
import { first, second } from '../compare/three-editions.ts';
import { checkConformance, summarise } from './conformance/check.ts';
import { readPdf } from './pdf.ts';
import type { Pdf } from './pdf.ts';
import { smallList } from './small-list.ts';

describe('the PDF with the changes marked', () => {
  let pdf: Uint8Array = new Uint8Array();
  let read: Pdf;

  before(async () => {
    ({ pdf } = await printRenvooi(smallList(second), smallList(first).document));
    read = await readPdf(pdf);
  });

  test('conforms to PDF/UA-1 and PDF/A-2a', () => {
    assert.deepEqual(summarise(checkConformance(pdf)), []);
  });

  test('says in its title what it is', () => {
    assert.equal(
      read.info.Title,
      'Lijst van de Proefdienst: renvooi van versie 0.2 ten opzichte van versie 0.1',
    );
  });

  test('lets marked words be heard as gone and as new', () => {
    const root = readStructure(openPdf(pdf));
    assert.ok(root);
    const heard = [...elementsOf(root)].flatMap(({ type, alt }) =>
      type === 'Span' && alt !== null ? [alt] : [],
    );
    const at = heard.indexOf('vervallen: archiefstukken; einde');
    assert.notEqual(at, -1);
    assert.equal(heard[at + 1], 'nieuw: documenten; einde');
  });

  test('has a bookmark for each change', () => {
    const { items: children = [] } = read.outline.find(({ title }) => title === 'Was-wordttabel') ?? {};
    assert.deepEqual(
      children.map(({ title }) => title),
      ['Waarderingen', 'Categorieën', 'Tekst', 'Alleen spelling'],
    );
    const changes = children.flatMap((group) => group.items);
    assert.equal(changes.length, 20);
    assert.equal(changes[0]?.title, '[1] Categorie 1.2: gewijzigd');
  });
});
