import { toJson } from '../json/list.ts';
import { prefixes } from './resource.ts';
import type { Resource, Value } from './resource.ts';

/** Linked data as JSON-LD 1.1: a flat graph under a context that fetches nothing. */
export function toJsonLd(resources: readonly Resource[]): string {
  return toJson({ '@context': prefixes, '@graph': resources.map(nodeOf) });
}

function nodeOf({ iri, types, properties }: Resource): Record<string, unknown> {
  const values = properties.map(([name, all]) => {
    const [first, ...others] = all.map(valueOf);
    return [name, others.length === 0 ? first : [first, ...others]] as const;
  });
  return { '@id': iri, '@type': types.length === 1 ? types[0] : types, ...Object.fromEntries(values) };
}

function valueOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if (value.lang !== undefined) return { '@value': value.value, '@language': value.lang };
  return value.type === undefined ? value.value : { '@value': value.value, '@type': value.type };
}
