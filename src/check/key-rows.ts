import type { z } from 'zod';

export type Property = z.core.JSONSchema.BaseSchema;

/** A key, with where it stands: `inzage.locaties[].naam`. */
export interface KeyRow {
  readonly path: string;
  readonly property: Property;
  readonly isRequired: boolean;
  /** Of a group that has several forms, those that have the key, `soort: digitaal`; none when all have it. */
  readonly forms: readonly string[];
}

/**
 * The keys of a record and of the groups in it, in the order of the schema.
 *
 * @param apart - keys whose groups are passed over
 */
export function keyRows(schema: Property, apart: readonly string[]): KeyRow[] {
  return rowsOf([schema], '', apart);
}

/** @param forms - of one record: more than one where it may have several */
function rowsOf(forms: readonly Property[], before: string, apart: readonly string[]): KeyRow[] {
  const keys = [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return keys.flatMap((key) => {
    const path = `${before}${key}`;
    const having = forms.filter(({ properties = {} }) => key in properties);
    const found = having.flatMap(({ properties = {} }) => properties[key] ?? []);
    const properties = found.filter((one): one is Property => typeof one === 'object');
    const row = {
      path,
      property: together(properties),
      isRequired: having.every(({ required = [] }) => required.includes(key)),
      forms: having.length === forms.length ? [] : having.map(formName),
    };
    if (apart.includes(path)) return [row];
    return [row, ...properties.slice(0, 1).flatMap((property) => below(property, path, apart))];
  });
}

/** The keys of what a key holds: a record, or each part of a list. */
function below(property: Property, path: string, apart: readonly string[]): KeyRow[] {
  const { items, anyOf = [], oneOf = [] } = property;
  const forms = [...anyOf, ...oneOf].filter((form): form is Property => typeof form === 'object');
  if (forms.some((form) => form.properties)) return rowsOf(forms, `${path}.`, apart);
  const list = forms.find((form) => form.items) ?? property;
  const { items: parts = items } = list;
  if (typeof parts === 'object' && !Array.isArray(parts)) return below(parts, `${path}[]`, apart);
  return rowsOf([property], `${path}.`, apart);
}

/** What the forms of a record say of one key: the words that tell them apart are those that it may be. */
function together(properties: readonly Property[]): Property {
  const [first = {}] = properties;
  const words = properties.flatMap(({ const: word }) => (word === undefined ? [] : [word]));
  return words.length > 1 ? { description: 'Zegt welke van deze vormen het is.', enum: words } : first;
}

/** The key that tells a form from the others, with its value. */
function formName({ properties = {} }: Property): string {
  const [[key, property] = ['', true]] = Object.entries(properties).filter(
    ([, one]) => typeof one === 'object' && one.const !== undefined,
  );
  return typeof property === 'object' ? `${key}: ${String(property.const)}` : key;
}
