/** A file of one page that conforms: heading, paragraph, list, contents, table, note, figure, formula and links. */
import { PDFDocument, PDFString } from '@cantoo/pdf-lib';
import type { PDFDict } from '@cantoo/pdf-lib';
import { Draft } from './draft.ts';
import type { Entries } from './draft.ts';

export async function makeBase(): Promise<Draft> {
  const draft = new Draft(await PDFDocument.create({ updateMetadata: false }));
  const name = (key: string, element: PDFDict): PDFDict => {
    draft.named.set(key, element);
    return element;
  };
  name('document', draft.add('root', 'Document'));
  name('heading', draft.add('document', 'H1', {}, 'Een'));
  name('paragraph', draft.add('document', 'P', {}, 'Tekst'));
  name('second heading', draft.add('document', 'H2', {}, 'Twee'));
  addList(draft, name);
  addTable(draft, name);
  const figure = name('figure', draft.add('document', 'Figure', { Alt: PDFString.of('Een blauw vlak') }));
  draft.mark(figure, 'q 0 0 1 rg 300 500 50 50 re f Q');
  name('formula', draft.add('document', 'Formula', { Alt: PDFString.of('a plus b') }, 'a+b'));
  const note = name('note', draft.add('paragraph', 'Note', {}, 'Noot'));
  draft.identify(note, 'noot-1');
  const link = name('link', draft.add('paragraph', 'Link', {}, 'Verder'));
  name('annotation', draft.annotate(link, { Subtype: 'Link', Contents: PDFString.of('Naar de kop') }));
  draft.set(draft.element('annotation'), { Dest: draft.context.obj([draft.ref(draft.page), 'Fit']) });
  addOutline(draft, name);
  return draft;
}

type Naming = (key: string, element: PDFDict) => PDFDict;

function addList(draft: Draft, name: Naming): void {
  name('list', draft.add('document', 'L'));
  name('item', draft.add('list', 'LI'));
  name('label', draft.add('item', 'Lbl', {}, '1'));
  name('body', draft.add('item', 'LBody', {}, 'Punt'));
  name('contents', draft.add('document', 'TOC'));
  name('entry', draft.add('contents', 'TOCI', {}));
  draft.add('entry', 'Reference', {}, 'Twee');
}

function addTable(draft: Draft, name: Naming): void {
  const cell = (row: string, type: string, attributes: Entries, text: string): PDFDict =>
    draft.add(row, type, { A: { O: 'Table', ...attributes } }, text);
  name('table', draft.add('document', 'Table'));
  name('caption', draft.add('table', 'Caption', {}, 'Tabel'));
  name('head', draft.add('table', 'THead'));
  name('head row', draft.add('head', 'TR'));
  name('wide', cell('head row', 'TH', { Scope: 'Column', ColSpan: 2 }, 'Jaar'));
  name('last', cell('head row', 'TH', { Scope: 'Column' }, 'Aantal'));
  name('tbody', draft.add('table', 'TBody'));
  name('row', draft.add('tbody', 'TR'));
  name('tall', cell('row', 'TH', { Scope: 'Row', RowSpan: 2 }, '2014'));
  cell('row', 'TD', {}, 'eerst');
  name('cell', cell('row', 'TD', {}, '6'));
  name('last row', draft.add('tbody', 'TR'));
  name('later', cell('last row', 'TD', {}, 'later'));
  name('last cell', cell('last row', 'TD', {}, '7'));
}

function addOutline(draft: Draft, name: Naming): void {
  const { context } = draft;
  const outlines = context.obj({ Type: 'Outlines', Count: 1 });
  const item = context.obj({ Parent: draft.ref(outlines), Title: PDFString.of('Een') });
  draft.set(item, { Dest: context.obj([draft.ref(draft.page), 'Fit']) });
  draft.set(outlines, { First: draft.ref(item), Last: draft.ref(item) });
  draft.set(draft.catalog, { Outlines: draft.ref(outlines) });
  name('bookmark', item);
}
