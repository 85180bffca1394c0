import { DataFactory, Writer } from 'n3';
import type { NamedNode, Quad } from 'n3';
import { prefixes } from './resource.ts';
import type { Curie, Resource, Value } from './resource.ts';

const rdfType = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** Linked data as Turtle. */
export function toTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes });
  writer.addQuads(resources.flatMap(quadsOf));
  let text = '';
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

function quadsOf({ iri, types, properties }: Resource): Quad[] {
  const subject = DataFactory.namedNode(iri);
  return [
    ...types.map((type) => DataFactory.quad(subject, rdfType, expand(type))),
    ...properties.flatMap(([name, values]) =>
      values.map((value) => DataFactory.quad(subject, expand(name), termOf(value))),
    ),
  ];
}

function termOf(value: Value): NamedNode | ReturnType<typeof DataFactory.literal> {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  return DataFactory.literal(value.value, value.lang ?? (value.type && expand(value.type)));
}

function expand(curie: Curie): NamedNode {
  const [prefix, name] = curie.split(':') as [keyof typeof prefixes, string];
  return DataFactory.namedNode(prefixes[prefix] + name);
}
