import { editorSchema } from '../../check/editor-schemas.ts';
import type { ValuePath } from '../../diagnostics/patch.ts';
import { capitalised } from '../../i18n/letters.ts';
import type { fileSchemas } from '../../source/records.ts';
import type { Field, ValueField } from './field.ts';

/** What the form reads of a JSON Schema. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** A text longer than this has a field of more lines. */
const oneLine = 70;

/**
 * The fields of a record: all keys that its schema has, in that order, with what stands there.
 *
 * @param value - the record as it is written
 */
export function fieldsOf(kind: keyof typeof fileSchemas, value: unknown): readonly Field[] {
  const schema = editorSchema(kind) as Schema;
  return keysOf(schema.items ?? schema, value, []);
}

function keysOf(schema: Schema, value: unknown, path: ValuePath): Field[] {
  return Object.entries(schema.properties ?? {}).map(([key, one]) =>
    fieldOf(one, partOf(value, key), [...path, key], schema.required?.includes(key) === true),
  );
}

function fieldOf(schema: Schema, value: unknown, path: ValuePath, required: boolean): Field {
  const chosen = chosenFor(schema, value);
  const last = path.at(-1);
  const base = {
    path,
    label: typeof last === 'number' ? String(last + 1) : labelOf(String(last)),
    help: helpOf(schema.description ?? chosen.description ?? ''),
    required,
  };
  if (chosen.type === 'object')
    return {
      ...base,
      kind: 'group',
      fields: keysOf(chosen, value, path),
      present: value !== undefined,
    };
  if (chosen.type === 'array') return listOf(base, chosen, value);
  return valueField(base, chosen, value);
}

/** The form writes the quotes itself that a file asks for. */
function helpOf(description: string): string {
  return description.replace(/, tussen aanhalingstekens(?=[.,;:])/g, '');
}

/** A key in words: `onderZorgVan` is “Onder zorg van”. */
function labelOf(key: string): string {
  return capitalised(key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`));
}

type Base = Pick<Field, 'path' | 'label' | 'help' | 'required'>;

function listOf(base: Base, { items = {} }: Schema, value: unknown): Field {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const { type } = chosenFor(items, undefined);
  if (type !== 'object') {
    if (value !== undefined && !Array.isArray(value)) return fixed(base, value);
    const isPlain = list.every(isLine);
    if (!isPlain) return fixed(base, value);
    const kind = type === 'integer' || type === 'number' ? 'numbers' : 'lines';
    return { ...base, kind, shown: list.join('\n'), choices: choicesOf(items) };
  }
  // A word in the place of a list is short for one item.
  if (value !== undefined && !Array.isArray(value)) return fixed(base, value);
  const fields = [...list, undefined].map((item, index) =>
    fieldOf(items, item, [...base.path, index], false),
  );
  return { ...base, kind: 'items', items: fields };
}

/** Whether an item comes back as it was from a field with an item on each line. */
function isLine(item: unknown): boolean {
  return typeof item === 'number' || (typeof item === 'string' && /^\S(?:.*\S)?$/.test(item));
}

function valueField(base: Base, schema: Schema, value: unknown): Field {
  if (typeof value === 'object' && value !== null) return fixed(base, value);
  const shown = typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, '');
  const choices = choicesOf(schema);
  const isLong = shown.length > oneLine || shown.includes('\n');
  const kind: ValueField['kind'] =
    schema.type === 'boolean'
      ? 'yes-no'
      : choices.length > 0
        ? 'choice'
        : schema.type === 'integer' || schema.type === 'number'
          ? 'number'
          : isLong
            ? 'text'
            : 'line';
  return { ...base, kind, shown, choices };
}

function fixed(base: Base, value: unknown): Field {
  return { ...base, kind: 'fixed', shown: JSON.stringify(value) };
}

function choicesOf(schema: Schema): string[] {
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  return values.map(String);
}

/** Of several kinds of record the one that fits the value; without one, that with the most keys. */
function chosenFor(schema: Schema, value: unknown): Schema {
  const kinds = schema.anyOf ?? schema.oneOf;
  if (!kinds) return schema;
  if (typeof value === 'string') return kinds.find(({ type }) => type === 'string') ?? schema;
  const objects = kinds.filter(({ type }) => type === 'object');
  const fitting = objects.find(({ properties = {} }) =>
    Object.entries(properties).some(
      ([key, one]) => one.const !== undefined && one.const === partOf(value, key),
    ),
  );
  if (fitting ?? objects[0]) return withAllKinds(fitting, objects);
  return kinds[0] ?? schema;
}

/** A record of a kind that is not known yet has the keys of all kinds, and a choice between these. */
function withAllKinds(fitting: Schema | undefined, objects: readonly Schema[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const object of objects)
    for (const [key, one] of Object.entries(object.properties ?? {})) {
      const before = properties[key];
      properties[key] =
        one.const === undefined
          ? (before ?? one)
          : { ...one, const: undefined, enum: [...(before?.enum ?? []), one.const] };
    }
  if (!fitting) return { type: 'object', properties };
  const own = Object.keys(fitting.properties ?? {});
  return { ...fitting, properties: Object.fromEntries(own.map((key) => [key, properties[key] ?? {}])) };
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
