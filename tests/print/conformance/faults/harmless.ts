/** What a conforming file may be or have without any rule minding. */
import { PDFArray, PDFName, PDFString } from '@cantoo/pdf-lib';
import { rgbProfile } from '../base/icc.ts';
import { toUnicode } from '../base/font.ts';
import { XMP } from '../base/xmp.ts';
import { image } from './colour.ts';
import { privately } from './content.ts';
import { added, change, drop, inCatalog, inContent, inElement } from './fault.ts';
import type { Fault } from './fault.ts';

export const HARMLESS: readonly Fault[] = [
  { what: 'as it is' },
  privately('a private character with ActualText in the structure', { ActualText: PDFString.of('hand') }),
  change('types of PDF 2.0 that the role map explains', (draft) => {
    draft.set(draft.root, { RoleMap: { Em: 'Nadruk', Nadruk: 'Span' } });
    draft.add('paragraph', 'Em', {}, 'ja');
  }),
  change('a list in a list', (draft) => {
    draft.add(draft.add(draft.add('list', 'L'), 'LI'), 'LBody', {}, 'diep');
  }),
  change('an item behind an element without meaning', (draft) => {
    draft.add(draft.add(draft.add('list', 'NonStruct'), 'LI'), 'LBody', {}, 'diep');
  }),
  change('a heading that goes up two levels', (draft) => {
    for (const level of ['H3', 'H4', 'H2']) draft.add('document', level, {}, level);
  }),
  change('a header without scope that a cell names', (draft) => {
    draft.identify(draft.element('tall'), 'rij');
    draft.set(draft.element('tall'), { A: [{ O: 'Table', RowSpan: 2 }, { O: 'List' }] });
    draft.set(draft.element('cell'), { A: { O: 'Table', Headers: [PDFString.of('rij')] } });
  }),
  change('a scope by way of a class', (draft) => {
    draft.set(draft.root, { ClassMap: { kop: { O: 'Table', Scope: 'Column' } } });
    draft.set(draft.element('last'), { C: 'kop', A: [] });
  }),
  change('a caption below the table', (draft) => {
    const kids = draft.element('table').lookup(PDFName.of('K'), PDFArray);
    kids.push(kids.get(0));
    kids.remove(0);
  }),
  change('a tagged form', (draft) => {
    const form = draft.context.stream('0 0 9 9 re f', { Subtype: 'Form', BBox: [0, 0, 9, 9] });
    draft.resource('XObject', 'X1', form);
    draft.mark(draft.element('figure'), '/X1 Do');
  }),
  change('a grey image', (draft) => {
    image(draft, {});
  }),
  change('colours by a profile that agrees, and grey', (draft) => {
    const { context } = draft;
    const profile = context.register(context.stream(rgbProfile(), { N: 3 }));
    draft.resource('ColorSpace', 'C1', context.obj(['ICCBased', profile]));
    draft.content += '/C1 cs 0 0 0 sc 0.5 g\n';
  }),
  change('something transparent with an output intent', (draft) => {
    draft.resource('ExtGState', 'G1', draft.dict({ ca: 0.5, BM: 'Multiply' }));
    draft.content += '/G1 gs\n';
  }),
  inContent('28 saved states', `${'q '.repeat(28)}${'Q '.repeat(28)}`),
  inContent('strings of all kinds', '/Artifact <</T (a\\(b\\051\\)) /U <66 6F>>> BDC EMC % (a comment'),
  inContent('an inline image as an artifact', '/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC'),
  inContent('an unknown operator where such are allowed', 'BX 1 onbekend EX'),
  inElement('a Lang of two parts', 'paragraph', { Lang: PDFString.of('en-GB') }),
  change('an address', (draft) => {
    drop(draft.element('annotation'), 'Dest');
    draft.set(draft.element('annotation'), { A: { S: 'URI', URI: PDFString.of('https://example.org/') } });
  }),
  inCatalog('optional content with a name', { OCProperties: { OCGs: [], D: { Name: PDFString.of('een') } } }),
  change('no page labels and no bookmarks', ({ catalog }) => {
    drop(catalog, 'PageLabels', 'Outlines');
  }),
  change('the same moment in another zone', (draft) => {
    draft.xmp = XMP.replace('2015-03-02T10:00:00+01:00', '2015-03-02T09:00:00Z');
  }),
  change('a property written as an attribute', (draft) => {
    draft.xmp = XMP.replace(
      /<rdf:Description[^>]*>\n<pdfuaid:part>1<\/pdfuaid:part>\n<\/rdf:Description>/u,
      '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>',
    );
  }),
  change('texts one by one', (draft) => {
    const { context, fonts } = draft;
    const texts = Array.from({ length: 97 }, (_, index) => (0x20 + index).toString(16).padStart(4, '0'));
    const map = toUnicode(`<0003> <0063> [${texts.map((text) => `<${text}>`).join(' ')}]`);
    draft.set(fonts.font, { ToUnicode: context.register(context.stream(map)) });
  }),
  added('a second paragraph', 'document', 'P'),
];
