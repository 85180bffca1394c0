/** XMP metadata (ISO 16684-1): the packet, its properties and, in PDF/A, the schemas it describes itself. */
import { readXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XML = 'http://www.w3.org/XML/1998/namespace';
export const PDFA_EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/';
const PDFA_SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
const PDFA_PROPERTY = 'http://www.aiim.org/pdfa/ns/property#';

export type Shape = 'text' | 'Alt' | 'Bag' | 'Seq' | 'structure';

export interface Property {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly shape: Shape;
  /** One for a text; the items of an array. */
  readonly values: readonly string[];
  /** Language of each value of an alternative. */
  readonly languages: readonly (string | undefined)[];
}

export interface DescribedSchema {
  readonly namespace: string;
  readonly prefix: string;
  readonly properties: ReadonlyMap<string, string>;
  /** Fields that a description must have and this one has not. */
  readonly lacks: readonly string[];
}

export interface Packet {
  /** What stands in the processing instruction that opens it; absent if there is none. */
  readonly header: string | undefined;
  readonly closed: boolean;
  readonly properties: readonly Property[];
  readonly schemas: readonly DescribedSchema[];
}

/** A packet, or why it cannot be read. */
export type Xmp = Packet | { readonly fault: string };

export function readXmp(source: string): Xmp {
  try {
    return packet(source);
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The property of a packet that can be read. */
export function property(xmp: Xmp | undefined, namespace: string, name: string): Property | undefined {
  if (xmp === undefined || 'fault' in xmp) return undefined;
  return xmp.properties.find((one) => one.namespace === namespace && one.name === name);
}

function packet(source: string): Packet {
  const { root, instructions } = readXml(source);
  const headers = instructions.filter(([target]) => target === 'xpacket').map(([, text]) => text);
  const rdf = is(root, RDF, 'RDF') ? root : root.children.find((child) => is(child, RDF, 'RDF'));
  if (rdf === undefined) throw new Error('there is no rdf:RDF');
  const descriptions = rdf.children.filter((child) => is(child, RDF, 'Description'));
  const parts = descriptions.flatMap(({ children }) => children);
  return {
    header: headers.find((text) => text.startsWith('begin=')),
    closed: headers.some((text) => text.startsWith('end=')),
    properties: [...descriptions.flatMap(attributesOf), ...parts.map(propertyOf)],
    schemas: parts.filter((part) => is(part, PDFA_EXTENSION, 'schemas')).flatMap(schemasOf),
  };
}

function is(element: XmlElement, namespace: string, name: string): boolean {
  return element.namespace === namespace && element.name === name;
}

function attributesOf({ attributes }: XmlElement): Property[] {
  return attributes
    .filter(({ namespace }) => namespace !== RDF && namespace !== XML)
    .map(({ value, ...name }) => ({ ...name, shape: 'text', values: [value], languages: [undefined] }));
}

function propertyOf(element: XmlElement): Property {
  const { namespace, prefix, name, children, text, attributes } = element;
  const [container] = children;
  const named = { namespace, prefix, name };
  if (container === undefined) {
    const structured = attributes.some((one) => one.namespace === RDF && one.name === 'parseType');
    return { ...named, shape: structured ? 'structure' : 'text', values: [text], languages: [undefined] };
  }
  const shape = (['Alt', 'Bag', 'Seq'] as const).find((kind) => is(container, RDF, kind)) ?? 'structure';
  const items = shape === 'structure' ? [] : itemsOf(container);
  return {
    ...named,
    shape,
    values: items.map((item) => item.text),
    languages: items.map(
      (item) => item.attributes.find((one) => one.namespace === XML && one.name === 'lang')?.value,
    ),
  };
}

function itemsOf(container: XmlElement | undefined): XmlElement[] {
  return container?.children.filter((child) => is(child, RDF, 'li')) ?? [];
}

function schemasOf(schemas: XmlElement): DescribedSchema[] {
  return itemsOf(schemas.children[0]).map((item) => {
    const fields = fieldsOf(item, PDFA_SCHEMA);
    const list = itemsOf(fields.get('property')?.children[0]).map((one) => fieldsOf(one, PDFA_PROPERTY));
    return {
      namespace: fields.get('namespaceURI')?.text ?? '',
      prefix: fields.get('prefix')?.text ?? '',
      properties: new Map(list.map((one) => [one.get('name')?.text ?? '', one.get('valueType')?.text ?? ''])),
      lacks: [
        ...['schema', 'namespaceURI', 'prefix'].filter((name) => !fields.has(name)),
        ...list.flatMap((one) =>
          ['name', 'valueType', 'category', 'description'].filter((name) => !one.has(name)),
        ),
      ],
    };
  });
}

/** Fields of a structure, written as parseType="Resource" or as a Description of its own. */
function fieldsOf(item: XmlElement, namespace: string): Map<string, XmlElement> {
  const nested = item.children.find((child) => is(child, RDF, 'Description'));
  const fields = (nested ?? item).children.filter((child) => child.namespace === namespace);
  return new Map(fields.map((field) => [field.name, field]));
}
