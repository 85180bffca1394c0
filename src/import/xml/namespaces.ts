/** The prefix that everything here knows a namespace by; none for those of which the parts have no other. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': '',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'cx',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments': '',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
};

const taken: ReadonlySet<string> = new Set(Object.values(prefixes).filter((prefix) => prefix !== ''));

/** A name in XML, with the namespace that its prefix stands for; none when it has none. */
export interface QualifiedName {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
}

/** A name under the prefix that is usual for its namespace, with that namespace in its usual form. */
export function usualName({ prefix, local, uri }: QualifiedName): QualifiedName {
  const usualUri = transitional(uri);
  const usual = prefixes[usualUri];
  if (usual !== undefined) return { prefix: usual, local, uri: usualUri };
  // What means something else does not pass for what it is not.
  return { prefix: taken.has(prefix) ? `other-${prefix}` : prefix, local, uri };
}

/**
 * A namespace, or a kind of relation, of the strict form of ISO/IEC 29500 under the name that all programs give it (part
 * 1 against part 4, annex A); any other as it is.
 */
export function transitional(uri: string): string {
  const [, family, rest] = /^http:\/\/purl\.oclc\.org\/ooxml\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  if (family === undefined || rest === undefined) return uri;
  const name = rest.replace(/(custom|extended)Properties$/, '$1-properties');
  return `http://schemas.openxmlformats.org/${family}/2006/${name}`;
}
