import { parse } from 'oxigraph';
import type { Quad } from 'oxigraph';
import type { Term } from './linked-terms.ts';

/** What is said, by subject and property. */
export type Triples = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const vocabularies: Readonly<Record<string, string>> = {
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.nationaalarchief.nl/mdto#': 'mdto',
  'http://www.w3.org/ns/prov#': 'prov',
  'http://www.w3.org/2000/01/rdf-schema#': 'rdfs',
  'http://www.w3.org/2004/02/skos/core#': 'skos',
  'https://schema.org/': 'schema',
};

/**
 * Reads linked data with a parser that wrote none of it.
 *
 * @param format - media type of the notation
 * @throws what the parser throws for what is not in that notation, an address that is none included
 */
export function readLinked(text: string, format: 'text/turtle' | 'application/ld+json'): Triples {
  const triples = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of parse(text, { format })) {
    const properties = triples.get(subject.value) ?? new Map<string, Term[]>();
    triples.set(subject.value, properties);
    const name = shortName(predicate.value);
    properties.set(name, [...(properties.get(name) ?? []), termOf(object)]);
  }
  return triples;
}

function termOf(object: Quad['object']): Term {
  if (object.termType !== 'Literal') return { value: object.value, kind: 'address' };
  const { value, language, datatype } = object;
  if (language === 'nl') return { value, kind: 'words' };
  const type = language === '' ? datatype.value.replace(xsd, '') : `@${language}`;
  return { value, kind: 'typed', type };
}

function shortName(property: string): string {
  const [, vocabulary = '', name = ''] = /^(.*[/#])(.*)$/.exec(property) ?? [];
  return `${vocabularies[vocabulary] ?? vocabulary}:${name}`;
}
