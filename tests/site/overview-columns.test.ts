import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import type { Document } from '../../src/document/document.ts';
import { textsFor } from '../../src/document/list-kinds.ts';
import { overviewTable } from '../../src/print/html/category-table.ts';
import { overviewColumns } from '../../src/views/overview-columns.ts';
import { overviewChoices } from '../../src/views/overview.ts';
import { facetsOf, facetsOfCategory } from '../../src/search/browser/facet-values.ts';
import { listOfKind } from '../kind-list.ts';
import { shippedList } from '../shipped-list.ts';

/** The labels of the columns, those that are not shown at once between brackets. */
function columnsOf(document: Document, pages = true): string[] {
  const pageMap = {
    total: 9,
    key: '',
    pages: Object.fromEntries(document.categorieen.map(({ id }) => [id, 4])),
  };
  const t = textsFor(document.lijst);
  return overviewColumns({ document, pageMap: pages ? pageMap : null, t }).map(({ label, usual }) =>
    usual ? label : `(${label})`,
  );
}

function choicesOf(document: Document): string[] {
  return overviewChoices(document, textsFor(document.lijst)).map(({ label }) => label);
}

/** The heads of the table in the PDF. */
function printedHeads(document: Document): string[] {
  const table = overviewTable({
    document,
    t: textsFor(document.lijst),
    medium: 'print',
    hrefOf: (id) => `#${id}`,
    imageSrc: (path) => path,
  });
  const [, head] = table.children;
  const rows = head?.type === 'element' ? head.children : [];
  return rows.flatMap((row) => (row.type === 'element' ? row.children.map((cell) => toString(cell)) : []));
}

describe('the columns and filters of the overview', () => {
  test('are the usual ones in a list that has nothing of its own', async () => {
    const { document } = await shippedList();
    const usual = ['Nummer', 'Categorie', 'Proces', 'Actor', 'Waardering', 'Termijn', 'Periode', 'Pagina'];
    assert.deepEqual(columnsOf(document), usual.toSpliced(2, 0, '(Omschrijving)'));
    assert.deepEqual(columnsOf(document, false), usual.slice(0, -1).toSpliced(2, 0, '(Omschrijving)'));
    assert.deepEqual(choicesOf(document), ['Proces', 'Actor', 'Termijn']);
    assert.deepEqual(printedHeads(document), [
      'Nummer',
      'Categorie',
      'Actor',
      'Periode',
      'Waardering',
      'Pagina',
    ]);
    const own = facetsOf(document, textsFor(document.lijst)).slice(3);
    assert.deepEqual(own, []);
  });

  test('leave out what nobody filled in, and show fields of the list’s own in that room', () => {
    const { document } = listOfKind('procestypen');
    assert.deepEqual(columnsOf(document), [
      ...['Nummer', 'Resultaat', '(Omschrijving)', 'Procestype', 'Waardering', 'Termijn', 'Typering'],
      ...[
        '(Procesobject)',
        'Procestermijn',
        '(Taakgebieden)',
        '(Domein)',
        '(Behandelende afdeling)',
        'Pagina',
      ],
    ]);
    // An object that one outcome has is nothing to choose from.
    assert.deepEqual(choicesOf(document), [
      ...['Procestype', 'Termijn', 'Typering', 'Procestermijn', 'Taakgebieden', 'Domein'],
      'Behandelende afdeling',
    ]);
    assert.deepEqual(printedHeads(document), [
      ...['Nummer', 'Resultaat', 'Typering', 'Procestermijn', 'Waardering', 'Pagina'],
    ]);
  });

  test('say once by which actor acts stand, and by which others they are carried out where there are any', () => {
    const { document } = listOfKind('handelingen');
    assert.deepEqual(columnsOf(document), [
      ...['Nummer', 'Handeling', 'Actor', 'Waardering', 'Termijn', 'Periode', 'Pagina'],
    ]);
    assert.deepEqual(choicesOf(document), ['Actor', 'Termijn']);
    assert.deepEqual(printedHeads(document), ['Nummer', 'Handeling', 'Periode', 'Waardering', 'Pagina']);
    const { document: shared } = listOfKind('handelingen', (text) =>
      text.replace('actoren: [adviesraad]', 'actoren: [adviesraad, minister-van-vws]'),
    );
    assert.deepEqual(columnsOf(shared).slice(2, 4), ['Actor', 'Genoemde actoren']);
    assert.deepEqual(choicesOf(shared), ['Actor', 'Genoemde actoren', 'Termijn']);
  });
});

test('the search is told of the fields that can be chosen from, and of what each category has', () => {
  const { document } = listOfKind('procestypen');
  assert.deepEqual(
    facetsOf(document, textsFor(document.lijst))
      .map(({ label }) => label)
      .slice(-5),
    ['Typering', 'Procestermijn', 'Taakgebieden', 'Domein', 'Behandelende afdeling'],
  );
  const found = document.categorieen.find(({ nummer }) => nummer === '1.1.1');
  assert.ok(found);
  assert.deepEqual(facetsOfCategory(found, document)['kenmerk-domein'], ['Bestuur', 'Organisatie']);
});
