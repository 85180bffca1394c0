import { PDFString } from '@cantoo/pdf-lib';
import type { Draft, Entries } from '../base/draft.ts';
import { added, change, drop, inElement, without } from './fault.ts';
import type { Faults } from './fault.ts';

export const STRUCTURE_FAULTS: Faults = {
  'structure-tree': [
    change('no structure tree', ({ catalog }) => {
      drop(catalog, 'StructTreeRoot');
    }),
  ],
  'standard-type': [
    added('a type of PDF 2.0', 'paragraph', 'Em'),
    change('a type mapped to an unknown one', (draft) => {
      map(draft, { Nadruk: 'Klem' });
      draft.add('paragraph', 'Nadruk', {}, 'ja');
    }),
  ],
  'circular-type': [
    change('two types mapped to each other', (draft) => {
      map(draft, { Een: 'Twee', Twee: 'Een' });
    }),
  ],
  'remapped-type': [
    change('a standard type with another meaning', (draft) => {
      map(draft, { Quote: 'Span' });
    }),
  ],
  'empty-element': [
    change('an empty paragraph', (draft) => {
      draft.add('document', 'P');
    }),
    change('an empty span in a division', (draft) => {
      draft.add(draft.add('document', 'Div'), 'Span');
    }),
  ],
  'parent-pointer': [
    change('a paragraph that points at the heading', (draft) => {
      draft.set(draft.element('paragraph'), { P: draft.ref(draft.element('heading')) });
    }),
  ],
  ids: [
    inElement('an ID that the IDTree does not have', 'paragraph', { ID: PDFString.of('los') }),
    change('an ID twice', (draft) => {
      draft.identify(draft.element('paragraph'), 'noot-1');
    }),
  ],
  'parent-tree': [
    change('an MCID that leads to another element', (draft) => {
      draft.parents.set(0, draft.ref(draft.element('paragraph')));
    }),
    change('an MCID that the content does not have', (draft) => {
      draft.parents.push(draft.ref(draft.element('paragraph')));
    }),
    change('a page without a key', (draft) => {
      drop(draft.page, 'StructParents');
    }),
  ],
  'absent-mcid': [
    change('an element that claims what is not there', (draft) => {
      draft.claim(draft.element('label'), 99);
    }),
  ],
  'note-id': [without('a note without an ID', 'note', 'ID')],
  'figure-text': [
    without('a figure without a text', 'figure', 'Alt'),
    inElement('a figure with an empty text', 'figure', { Alt: PDFString.of(' ') }),
  ],
  'formula-text': [without('a formula without a text', 'formula', 'Alt')],
  'heading-level': [
    added('a level passed over', 'document', 'H4'),
    inElement('a second level first', 'heading', { S: 'H2' }),
  ],
  'heading-kind': [added('a heading without a level', 'document', 'H')],
  'heading-single': [
    change('two headings in one part', (draft) => {
      for (const name of ['heading', 'second heading']) draft.set(draft.element(name), { S: 'H' });
    }),
  ],
  'li-in': [
    change('an item outside a list', (draft) => {
      draft.add(draft.add('document', 'LI'), 'LBody', {}, 'los');
    }),
  ],
  'lbody-in': [added('the body of an item outside one', 'document', 'LBody')],
  'l-holds': [added('a paragraph between items', 'list', 'P')],
  'li-holds': [added('a paragraph beside the body', 'item', 'P')],
  'l-caption': [added('a caption after the items', 'list', 'Caption')],
  'li-body': [
    change('an item with only a label', (draft) => {
      draft.add(draft.add('list', 'LI'), 'Lbl', {}, '2');
    }),
  ],
  'l-loose': [
    change('text beside the body', (draft) => {
      draft.mark(draft.element('item'), draft.shown('los', 300));
    }),
  ],
  'toci-in': [added('an entry outside the contents', 'document', 'TOCI')],
  'toc-holds': [added('a paragraph between entries', 'contents', 'P')],
  'toc-caption': [added('a caption after the entries', 'contents', 'Caption')],
};

function map(draft: Draft, entries: Entries): void {
  draft.set(draft.root, { RoleMap: entries });
}
