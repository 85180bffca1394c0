import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { choiceWords } from '../choice-words.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import type { Typed } from '../typed.ts';
import { nameOf, removalName } from '../field.ts';
import type { Field, GroupField, ItemsField, ValueField } from '../field.ts';
import { fieldId, helpId, presentId } from '../ids.ts';
import { findingsList, toldBy } from './findings.ts';
import { coded } from './shell.ts';

/** The findings of a form by the names of its fields. */
export type FindingsByField = ReadonlyMap<string, readonly PlacedFinding[]>;

/** What stands beside the fields of a form. */
export interface Beside {
  readonly findings: FindingsByField;
  /** What was typed and not saved, in the place of what is in the file. */
  readonly typed: Typed['inFields'];
}

/** A field of the form with its label, its help and the findings about it. */
export function fieldElement(field: Field, beside: Beside): Element {
  switch (field.kind) {
    case 'group':
      return groupElement(field, beside);
    case 'items':
      return itemsElement(field, beside);
    case 'fixed':
      return h('div', { class: 'field', id: fieldId(nameOf(field.path)), tabIndex: -1 }, [
        h('p', { class: 'label' }, field.label),
        h('p', [h('code', field.shown), ' Dit wijzigt u in het bestand zelf.']),
        findingsList(nameOf(field.path), beside.findings.get(nameOf(field.path)) ?? []),
      ]);
    default:
      return valueElement(field, beside);
  }
}

function valueElement(field: ValueField, { findings, typed }: Beside): Element {
  const name = nameOf(field.path);
  const found = findings.get(name) ?? [];
  const id = fieldId(name);
  const shown = typed.get(name) ?? field.shown;
  const isOther = shown !== field.shown;
  const attributes = { id, name, ...toldBy(name, found, isOther) };
  return h('div', { class: 'field', 'data-field': name }, [
    h('label', { for: id }, labelOf(field)),
    h('p', { class: 'help', id: helpId(name) }, helpOf(field)),
    controlOf({ ...field, shown }, attributes),
    ...(isOther ? [presentElement(name, field.shown)] : []),
    findingsList(name, found),
  ]);
}

/** What stands in the file, where something else was typed. */
export function presentElement(name: string, text: string): Element {
  return h('div', { class: 'present', id: presentId(name) }, [
    h('p', 'In het bestand staat nu:'),
    h('pre', text === '' ? '(niets)' : text),
  ]);
}

function labelOf({ label, required }: Field): string {
  return required ? `${label} (verplicht)` : label;
}

function helpOf({ kind, help }: ValueField): (ElementContent | string)[] {
  return coded(kind === 'lines' || kind === 'numbers' ? `${help} Eén per regel.`.trim() : help);
}

function controlOf(
  { kind, path, shown, choices }: ValueField,
  attributes: Readonly<Record<string, string>>,
): Element {
  if (kind === 'choice' || kind === 'yes-no') {
    const options: [string, string][] =
      kind === 'yes-no'
        ? [
            ['true', 'ja'],
            ['false', 'nee'],
          ]
        : choices.map((choice): [string, string] => [choice, choiceWords(String(path.at(-1)), choice)]);
    const known = ['', ...options.map(([value]) => value)];
    // What is wrong stays to be seen, and is kept until something else is chosen.
    const all = known.includes(shown) ? options : [[shown, shown] as [string, string], ...options];
    return h('select', attributes, [
      h('option', { value: '' }, '(niet ingevuld)'),
      ...all.map(([value, words]) => h('option', { value, selected: value === shown }, words)),
    ]);
  }
  if (kind === 'text' || kind === 'lines' || kind === 'numbers') {
    const lines = shown.split('\n').length;
    const rows = kind === 'text' ? Math.max(3, Math.ceil(shown.length / 60)) : lines + 1;
    return h('textarea', { ...attributes, rows: String(Math.min(rows, 12)) }, shown);
  }
  return h('input', {
    ...attributes,
    type: 'text',
    ...(kind === 'number' && { inputMode: 'numeric' }),
    value: shown,
    autoComplete: 'off',
  });
}

function groupElement(field: GroupField, beside: Beside): Element {
  const name = nameOf(field.path);
  const found = beside.findings.get(name) ?? [];
  const content = [
    h('p', { class: 'help', id: helpId(name) }, coded(field.help)),
    findingsList(name, found),
    ...field.fields.map((one) => fieldElement(one, beside)),
  ];
  if (!field.present && !field.required)
    return h('details', { class: 'field', open: hasSomething(name, beside) }, [
      h('summary', `${field.label}: niet ingevuld`),
      h('fieldset', groupAttributes(name, found), [h('legend', field.label), ...content]),
    ]);
  return h('fieldset', { class: 'field', ...groupAttributes(name, found) }, [
    h('legend', labelOf(field)),
    ...content,
  ]);
}

/** Of a group the findings tell; it cannot be wrong by itself, as a field that is filled in can. */
function groupAttributes(
  name: string,
  found: readonly PlacedFinding[],
): Readonly<Record<string, string | number | undefined>> {
  return { id: fieldId(name), tabIndex: -1, ...toldBy(name, found), 'aria-invalid': undefined };
}

function itemsElement(field: ItemsField, beside: Beside): Element {
  const name = nameOf(field.path);
  const items = field.items.map((item, index) => itemElement(field, item, index, beside));
  const found = beside.findings.get(name) ?? [];
  return h('fieldset', { class: 'field', ...groupAttributes(name, found) }, [
    h('legend', labelOf(field)),
    h('p', { class: 'help', id: helpId(name) }, coded(field.help)),
    findingsList(name, found),
    ...items,
  ]);
}

function itemElement({ items, label }: ItemsField, item: Field, index: number, beside: Beside): Element {
  const title = `${label} ${String(index + 1)}`;
  const named: Field = { ...item, label: title, help: '' };
  if (index === items.length - 1)
    return h('details', { class: 'new-item', open: hasSomething(nameOf(item.path), beside) }, [
      h('summary', `${title} toevoegen`),
      fieldElement(
        item.kind === 'group' ? { ...item, label: title, help: '', present: true } : named,
        beside,
      ),
    ]);
  const box = removalName(item.path);
  return h('div', { class: 'item' }, [
    fieldElement(named, beside),
    h('p', [
      h('input', { type: 'checkbox', name: box, id: box, value: 'ja', checked: beside.typed.has(box) }),
      ' ',
      h('label', { for: box }, `${title} weghalen bij het bewaren`),
    ]),
  ]);
}

function hasSomething(name: string, { findings, typed }: Beside): boolean {
  const isBelow = (key: string): boolean => key === name || key.startsWith(`${name}.`);
  return (
    [...findings].some(([key, those]) => those.length > 0 && isBelow(key)) || [...typed.keys()].some(isBelow)
  );
}
