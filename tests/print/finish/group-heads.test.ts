import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PDFName } from '@cantoo/pdf-lib';
import { nameExpansions } from '../../../src/print/finish/structure-blocks.ts';
import { nameGroupHeads } from '../../../src/print/finish/structure-tables.ts';
import { expansionsOf } from '../../../src/print/html/abbreviations.ts';
import { printHtml } from '../../../src/print/html/page.ts';
import { element } from '../../../src/pdf/structure.ts';
import type { StructElement } from '../../../src/pdf/structure.ts';
import { listOf } from '../../document/list.ts';

function head(scope: string): StructElement {
  const cell = element('TH', []);
  cell.attributes.set('Table', new Map([['Scope', PDFName.of(scope)]]));
  return cell;
}

const row = (...cells: StructElement[]): StructElement => element('TR', cells);

describe('the head of a group of rows', () => {
  test('heads the rows below it, up to the next one', () => {
    const [first, second, name] = [head('Row'), head('Row'), head('Row')];
    const [before, one, two] = [element('TD', []), element('TD', []), element('TD', [])];
    one.headers = [name];
    const table = element('Table', [row(name, before), row(first), row(name, one), row(second), row(two)]);
    nameGroupHeads(element('Document', [table]));
    assert.deepEqual(
      [before, one, two].map(({ headers }) => headers),
      [[], [name, first], [second]],
    );
  });

  test('heads nothing in the next table, and a head of a column is none', () => {
    const cell = element('TD', []);
    const tables = [element('Table', [row(head('Row'))]), element('Table', [row(head('Column')), row(cell)])];
    nameGroupHeads(element('Document', tables));
    assert.deepEqual(cell.headers, []);
  });
});

test('an abbreviation says what it stands for', () => {
  const { document, images } = listOf();
  const [language = ''] = [...expansionsOf(document).keys()];
  assert.match(
    printHtml({ document, images }),
    new RegExp(`<em class="abbreviation" lang="${language}">GWR</em>`, 'u'),
  );
  const span = element('Em', []);
  span.lang = language;
  nameExpansions(element('Document', [span]), expansionsOf(document));
  assert.deepEqual(
    [span.type, span.lang, span.expansion],
    ['Span', null, 'Generiek Waarderingsmodel Rijksoverheid'],
  );
});
