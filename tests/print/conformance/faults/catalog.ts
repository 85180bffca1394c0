import { PDFString } from '@cantoo/pdf-lib';
import type { Entries } from '../base/draft.ts';
import { change, drop, inCatalog, inContent, inElement, without } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

const script: Entries = { S: 'JavaScript', JS: PDFString.of('1') };

export const CATALOG_FAULTS: Faults = {
  marked: [
    inCatalog('not marked', { MarkInfo: { Marked: false } }),
    fromCatalog('nothing about marks', 'MarkInfo'),
  ],
  suspects: [inCatalog('suspect tags', { MarkInfo: { Marked: true, Suspects: true } })],
  'document-language': [
    fromCatalog('no language', 'Lang'),
    inCatalog('an empty one', { Lang: PDFString.of('') }),
  ],
  'language-tag': [
    inElement('an underscore in an element', 'paragraph', { Lang: PDFString.of('nl_NL') }),
    inContent('a word in the content', '/Artifact <</Lang (Nederlands)>> BDC EMC'),
  ],
  'display-title': [
    inCatalog('the name of the file', { ViewerPreferences: { DisplayDocTitle: false } }),
    fromCatalog('no preference', 'ViewerPreferences'),
  ],
  'catalog-key': [
    inCatalog('actions of the document', { AA: { WC: script } }),
    inCatalog('a dynamic form', { AcroForm: { Fields: [], XFA: PDFString.of('x') } }),
    inCatalog('scripts', { Names: { JavaScript: { Names: [] } } }),
  ],
  'embedded-file': [inCatalog('a file', { Names: { EmbeddedFiles: { Names: [] } } })],
  'optional-content': [
    inCatalog('a configuration without a name', { OCProperties: { OCGs: [], D: {} } }),
    inCatalog('a configuration that switches', {
      OCProperties: { OCGs: [], D: { Name: PDFString.of('een'), AS: [] } },
    }),
  ],
  'page-labels': [
    inCatalog('labels from the second page', { PageLabels: { Nums: [1, { S: 'D' }] } }),
    inCatalog('an unknown style', { PageLabels: { Nums: [0, { S: 'X' }] } }),
  ],
  'outline-title': [
    without('a bookmark without a title', 'bookmark', 'Title'),
    inElement('a bookmark to a name that nothing has', 'bookmark', { Dest: 'nergens' }),
  ],
  'page-box': [
    onPage('a page of 14401 units', { MediaBox: [0, 0, 14_401, 600] }),
    onPage('a narrow crop box', { CropBox: [0, 0, 2, 600] }),
  ],
  'own-resources': [
    change('resources of all pages together', (draft) => {
      draft.set(draft.document.catalog.Pages(), { Resources: draft.ref(draft.resources) });
      drop(draft.page, 'Resources');
    }),
  ],
  'page-key': [onPage('actions of a page', { AA: { O: script } })],
  'tab-order': [onPage('the order of rows', { Tabs: 'R' })],
  action: [
    inCatalog('a script that runs at once', { OpenAction: script }),
    change('a script behind a link', (draft) => {
      drop(draft.element('annotation'), 'Dest');
      draft.set(draft.element('annotation'), { A: script });
    }),
    change('a named action of its own', (draft) => {
      drop(draft.element('annotation'), 'Dest');
      draft.set(draft.element('annotation'), { A: { S: 'Named', N: 'Print' } });
    }),
  ],
};

function fromCatalog(what: string, key: string): Fault {
  return change(what, ({ catalog }) => {
    drop(catalog, key);
  });
}

function onPage(what: string, entries: Entries): Fault {
  return change(what, (draft) => {
    draft.set(draft.page, entries);
  });
}
