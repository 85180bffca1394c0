import { PDFString } from '@cantoo/pdf-lib';
import { XMP } from '../base/xmp.ts';
import { change } from './fault.ts';
import type { Fault, Faults } from './fault.ts';

export const METADATA_FAULTS: Faults = {
  metadata: [
    change('no metadata', (draft) => {
      draft.xmp = undefined;
    }),
    change('metadata that do not say what they are', (draft) => {
      draft.metadata = {};
    }),
  ],
  'metadata-plain': [
    change('compressed metadata', (draft) => {
      const { context } = draft;
      const stream = context.flateStream(XMP.replace('\uFEFF', ''), { Type: 'Metadata', Subtype: 'XML' });
      draft.set(draft.catalog, { Metadata: context.register(stream) });
      draft.xmp = undefined;
    }),
  ],
  'metadata-form': [
    edited('an element that is not closed', '</rdf:RDF>', ''),
    edited('a prefix that is not declared', '<dc:title>', '<nergens:title/><dc:title>'),
    edited('a bare ampersand', '&amp;', '&'),
    edited('an attribute twice', 'pdfaid:part="2"', 'pdfaid:part="2" pdfaid:part="2"'),
  ],
  'metadata-packet': [
    edited('a header that says the encoding', ' id="W5M0', ' encoding="UTF-8" id="W5M0'),
    edited('a header that says the number of bytes', ' id="W5M0', ' bytes="9" id="W5M0'),
    edited('a packet without an end', '<?xpacket end="w"?>', ''),
  ],
  'pdfa-identification': [
    edited('part 3', 'pdfaid:part="2"', 'pdfaid:part="3"'),
    edited('conformance B', 'pdfaid:conformance="A"', 'pdfaid:conformance="B"'),
    edited('no conformance', ' pdfaid:conformance="A"', ''),
  ],
  'pdfua-identification': [
    edited('part 2', '<pdfuaid:part>1', '<pdfuaid:part>2'),
    edited('no part', '<pdfuaid:part>1</pdfuaid:part>', ''),
  ],
  'metadata-title': [
    edited('a title in one language only', '"x-default"', '"nl"'),
    change('an empty title', (draft) => {
      draft.xmp = XMP.replace('Zes &amp; zeven', '');
      draft.info.delete(draft.context.obj('Title'));
    }),
  ],
  'metadata-language': [edited('another language than the catalog', '<rdf:li>nl-NL<', '<rdf:li>en<')],
  'metadata-schema': [
    edited('a property of an unknown schema', '<pdf:Producer>', '<e:x xmlns:e="urn:e">1</e:x><pdf:Producer>'),
    edited(
      'a property its schema does not have',
      '<pdf:Producer>',
      '<pdf:Nergens>1</pdf:Nergens><pdf:Producer>',
    ),
    edited(
      'a text for a sequence',
      /<dc:creator>.*<\/dc:creator>/u,
      '<dc:creator>Een ministerie</dc:creator>',
    ),
    edited(
      'a date that is none',
      '<xmp:CreateDate>',
      '<xmp:ModifyDate>maart</xmp:ModifyDate><xmp:CreateDate>',
    ),
    edited('a description of another property', 'name>part<', 'name>deel<'),
    edited('a description without category', /<pdfaProperty:category>.*<\/pdfaProperty:category>/u, ''),
  ],
  information: [
    information('another title', { Title: PDFString.of('Acht') }),
    information('a key the metadata lack', { Keywords: PDFString.of('een') }),
    information('another moment', { CreationDate: PDFString.of("D:20150302110000+01'00'") }),
    edited('two authors for one', '<rdf:li>Een ministerie', '<rdf:li>Een ministerie</rdf:li><rdf:li>Nog een'),
  ],
};

function edited(what: string, from: string | RegExp, to: string): Fault {
  return change(what, (draft) => {
    draft.xmp = XMP.replace(from, to);
  });
}

function information(what: string, entries: Readonly<Record<string, PDFString>>): Fault {
  return change(what, (draft) => {
    draft.set(draft.info, entries);
  });
}
