export const svgNamespace = 'http://www.w3.org/2000/svg';
export const xlinkNamespace = 'http://www.w3.org/1999/xlink';
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Vocabularies of the W3C for facts about the drawing: nothing in a browser acts on them. */
const facts: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.w3.org/2000/01/rdf-schema#',
]);

/**
 * Whether what stands in a namespace does nothing in any browser. Those only act on namespaces of the W3C (HTML, SVG,
 * MathML, XLink, XSLT, XML Events) and of Mozilla (XUL, XBL). What tells how an editor made the drawing stands in
 * others (Inkscape, Illustrator, Sketch, Affinity, LibreOffice, Visio): there is one for each program, so no list of
 * them would be whole. Without a namespace nobody can tell what an element was meant to be.
 */
export function isInert(uri: string): boolean {
  if (uri === '') return false;
  return facts.has(uri) || !/^\w+:(?:\/\/)?(?:[\w.-]+\.)?(?:w3|mozilla)\.org\b/i.test(uri);
}
