import { xmlText } from '../../i18n/xml-text.ts';
import type { FileFacts } from './facts.ts';

/** What made the file, as its dictionary of information says it too. */
export interface Makers {
  readonly creator: string;
  readonly producer: string;
}

/**
 * The metadata of a PDF as XMP (ISO 16684-1): title, publisher, identifier, version, licence, language, dates, and the claim to be PDF/A-2a (ISO 19005-2,
 * 6.6.4) and PDF/UA-1 (ISO 14289-1, 5). Its values are those of the information dictionary (ISO 19005-2, 6.6.3).
 *
 * @returns an XMP packet, to be written as UTF-8
 */
export function xmpPacket(facts: FileFacts, { creator, producer }: Makers): string {
  const date = xmpDate(facts.date);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(facts.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${xmlText(facts.language)}</rdf:li></rdf:Bag></dc:language>
<dc:publisher><rdf:Bag><rdf:li>${xmlText(facts.author)}</rdf:li></rdf:Bag></dc:publisher>
<dc:identifier>${xmlText(facts.identifier)}</dc:identifier>
${rightsOf(facts)}<xmpMM:VersionID>${xmlText(facts.version)}</xmpMM:VersionID>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmp:CreatorTool>${xmlText(creator)}</xmp:CreatorTool>
<pdf:Producer>${xmlText(producer)}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${uaExtension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Where no licence was chosen nothing is said: that would be read as a choice. */
function rightsOf({ rights }: FileFacts): string {
  if (rights === null) return '';
  const url = xmlText(rights);
  return `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${url}</rdf:li></rdf:Alt></dc:rights>
<xmpRights:WebStatement>${url}</xmpRights:WebStatement>
`;
}

/** PDF/A-2 knows no `pdfuaid` and wants a description of it (ISO 19005-2, 6.6.2.3.3). */
const uaExtension = `<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function xmpDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
