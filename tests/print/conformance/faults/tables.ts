import { PDFArray, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { Draft, Entries } from '../base/draft.ts';
import { added, change, inElement } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

export const TABLE_FAULTS: Faults = {
  'table-holds': [added('a paragraph in the table', 'table', 'P')],
  'tr-in': [
    change('a row outside a table', (draft) => {
      draft.add(draft.add('document', 'TR'), 'TD', {}, 'los');
    }),
  ],
  'thead-in': [part('THead')],
  'tbody-in': [part('TBody')],
  'tfoot-in': [part('TFoot')],
  'th-in': [added('a header cell outside a row', 'document', 'TH', { A: { O: 'Table', Scope: 'Row' } })],
  'td-in': [added('a cell outside a row', 'document', 'TD')],
  'tr-holds': [added('a paragraph between cells', 'row', 'P')],
  'thead-holds': [added('a paragraph between rows of the head', 'head', 'P')],
  'tbody-holds': [added('a paragraph between rows', 'tbody', 'P')],
  'tfoot-holds': [
    change('a paragraph in the foot', (draft) => {
      draft.add(addFoot(draft), 'P', {}, 'los');
    }),
  ],
  'table-caption': [
    added('a second caption', 'table', 'Caption'),
    change('a caption in the middle', (draft) => {
      const kids = draft.element('table').lookup(PDFName.of('K'), PDFArray);
      kids.insert(2, kids.get(0));
      kids.remove(0);
    }),
  ],
  'table-parts': [
    change('two heads', (draft) => {
      addRow(draft, draft.add('table', 'THead'));
    }),
    change('two feet', (draft) => {
      addFoot(draft);
      addFoot(draft);
    }),
  ],
  'cells-overlap': [
    change('a wide cell over a tall one', (draft) => {
      draft.set(draft.element('cell'), { A: { O: 'Table', RowSpan: 2 } });
      draft.set(draft.element('later'), columns(2));
    }),
  ],
  'row-lengths': [
    added('a row with a cell more', 'last row', 'TD'),
    inElement('a wider head', 'wide', wide(3)),
  ],
  'column-lengths': [inElement('a cell below the last row', 'last cell', { A: { O: 'Table', RowSpan: 2 } })],
  'header-scope': [
    inElement('no scope', 'tall', { A: { O: 'Table', RowSpan: 2 } }),
    inElement('an unknown scope', 'tall', { A: { O: 'Table', RowSpan: 2, Scope: 'Rij' } }),
  ],
  'cell-headers': [
    inElement('a header that does not exist', 'cell', { A: { O: 'Table', Headers: [PDFString.of('x')] } }),
  ],
  'data-header': [inElement('a cell without a header', 'last', { S: 'TD', A: { O: 'Table' } })],
};

function columns(count: number): Entries {
  return { A: { O: 'Table', ColSpan: count } };
}

function wide(count: number): Entries {
  return { A: { O: 'Table', Scope: 'Column', ColSpan: count } };
}

function part(type: string): Fault {
  return change(`a ${type} outside a table`, (draft) => {
    draft.add(draft.add(draft.add('document', type), 'TR'), 'TD', {}, 'los');
  });
}

function addRow(draft: Draft, parent: ReturnType<Draft['element']>): void {
  draft.add(draft.add(parent, 'TR'), 'TH', { A: { O: 'Table', Scope: 'Row', ColSpan: 3 } }, 'rij');
}

function addFoot(draft: Draft): ReturnType<Draft['element']> {
  const foot = draft.add('table', 'TFoot');
  addRow(draft, foot);
  return foot;
}
