import type { Field, GroupField, ItemsField, ValueField } from './field.ts';
import { nameOf, removalName } from './field.ts';

/** What was typed in the form, by the names of its fields. */
export type FilledIn = ReadonlyMap<string, string>;

/**
 * The record as the form has it. What nobody changed is the very value that stood there.
 *
 * @param fields - the form as it was given, of the file as it is
 * @param value - the record in the file
 */
export function recordFrom(fields: readonly Field[], value: unknown, filled: FilledIn): unknown {
  const record = isRecord(value) ? value : {};
  const changed = fields.map((field): [string, unknown] => {
    const key = String(field.path.at(-1));
    return [key, valueFrom(field, record[key], filled)];
  });
  // Keys that no schema knows stay: a finding tells of them.
  return Object.fromEntries(
    [...Object.entries({ ...record, ...Object.fromEntries(changed) })].filter(([, one]) => one !== undefined),
  );
}

function valueFrom(field: Field, old: unknown, filled: FilledIn): unknown {
  switch (field.kind) {
    case 'fixed':
      return old;
    case 'group':
      return groupFrom(field, old, filled);
    case 'items':
      return itemsFrom(field, old, filled);
    default:
      return singleFrom(field, old, filled);
  }
}

function groupFrom({ fields, present }: GroupField, old: unknown, filled: FilledIn): unknown {
  const record = recordFrom(fields, old, filled);
  const isEmpty = Object.keys(record as object).length === 0;
  return isEmpty && !(present && isRecord(old) && Object.keys(old).length === 0) ? undefined : record;
}

function itemsFrom({ items }: ItemsField, old: unknown, filled: FilledIn): unknown {
  const list: readonly unknown[] = Array.isArray(old) ? old : [];
  const kept = items.flatMap((item, index) => {
    if (filled.has(removalName(item.path))) return [];
    const one = valueFrom(item, list[index], filled);
    return one === undefined ? [] : [one];
  });
  return kept.length === 0 && old === undefined ? undefined : kept;
}

function singleFrom(field: ValueField, old: unknown, filled: FilledIn): unknown {
  const typed = filled.get(nameOf(field.path))?.replaceAll('\r\n', '\n');
  // A form that lacks the field says nothing of it.
  if (typed === undefined || typed === field.shown) return old;
  const text = typed.trim();
  if (field.kind === 'lines' || field.kind === 'numbers') {
    const lines = text.split('\n').map((line) => line.trim());
    const given = lines.filter((line) => line !== '');
    const items = field.kind === 'numbers' ? given.map(numberFrom) : given;
    return items.length === 0 && !Array.isArray(old) ? undefined : items;
  }
  if (text === '') return undefined;
  if (field.kind === 'number') return numberFrom(text);
  if (field.kind === 'yes-no') return text === 'true' ? true : text === 'false' ? false : text;
  return field.kind === 'text' ? typed.replace(/\n+$/, '') : text;
}

/** A number as it is typed; what is none stays a text, of which a finding tells. */
function numberFrom(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
