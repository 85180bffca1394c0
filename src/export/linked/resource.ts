/** Vocabularies in use, by the prefix that both notations give them. */
export const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  // The RDF ontology of MDTO, which the National Archives publish beside the XML schema.
  mdto: 'http://www.nationaalarchief.nl/mdto#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A name in a vocabulary: `schema:name`. */
export type Curie = `${keyof typeof prefixes}:${string}`;

export interface Literal {
  readonly value: string;
  /** Language of words, or datatype of anything else; neither means a plain string. */
  readonly lang?: string;
  readonly type?: Curie;
}

/** What a property says: something with an address of its own, or a value. */
export type Value = { readonly iri: string } | Literal;

/** Something with an address and what is known of it. There are no nameless nodes: everything can be pointed at. */
export interface Resource {
  readonly iri: string;
  readonly types: readonly Curie[];
  readonly properties: readonly (readonly [Curie, readonly Value[]])[];
}

/** Words in the language of the list. */
export function words(value: string | null | undefined): Literal[] {
  return value === undefined || value === null || value === '' ? [] : [{ value, lang: 'nl' }];
}

/** A string that is not in a language: a number, a code. */
export function code(value: string | null | undefined): Literal[] {
  return value === undefined || value === null ? [] : [{ value }];
}

export function typed(value: string | null | undefined, type: Curie): Literal[] {
  return value === undefined || value === null ? [] : [{ value, type }];
}

export function link(iri: string | null | undefined): Value[] {
  return iri === undefined || iri === null ? [] : [{ iri }];
}

/** A date as precise as it is known. */
export function date(value: string | undefined): Literal[] {
  const types: Readonly<Record<number, Curie>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
  const type = value === undefined ? undefined : types[value.length];
  return type === undefined ? [] : typed(value, type);
}

/** A period as an ISO 8601 interval, open where it has no end: `1945/..`. */
export function interval(
  periode: { readonly van?: string | undefined; readonly tot?: string | undefined } | undefined,
): Literal[] {
  return periode === undefined ? [] : code(`${periode.van ?? '..'}/${periode.tot ?? '..'}`);
}

/** What is said of something, by property. */
export type Properties = Readonly<Partial<Record<Curie, readonly Value[]>>>;

/** Makes a resource; properties without values are left out, and so is a value said twice. */
export function resource(iri: string, types: readonly Curie[], properties: Properties): Resource {
  const known = Object.entries(properties) as [Curie, readonly Value[] | undefined][];
  return {
    iri,
    types,
    properties: known
      .map(([name, values = []]) => [name, unique(values)] as const)
      .filter(([, values]) => values.length > 0),
  };
}

function unique(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
