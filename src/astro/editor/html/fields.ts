import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PlacedFinding } from '../draft-findings.ts';
import { nameOf, removalName } from '../field.ts';
import type { Field, GroupField, ItemsField, ValueField } from '../field.ts';
import { findingsId, findingsList } from './findings.ts';
import { coded } from './shell.ts';

/** The findings of a form by the names of its fields. */
export type FindingsByField = ReadonlyMap<string, readonly PlacedFinding[]>;

/** A field of the form with its label, its help and the findings about it. */
export function fieldElement(field: Field, findings: FindingsByField): Element {
  switch (field.kind) {
    case 'group':
      return groupElement(field, findings);
    case 'items':
      return itemsElement(field, findings);
    case 'fixed':
      return h('div', { class: 'field' }, [
        h('p', { class: 'label' }, field.label),
        h('p', [h('code', field.shown), ' Dit wijzigt u in het bestand zelf.']),
        findingsList(nameOf(field.path), findings.get(nameOf(field.path)) ?? []),
      ]);
    default:
      return valueElement(field, findings);
  }
}

function valueElement(field: ValueField, findings: FindingsByField): Element {
  const name = nameOf(field.path);
  const found = findings.get(name) ?? [];
  const id = `veld-${name}`;
  const described = [`uitleg-${name}`, findingsId(name)].join(' ');
  const attributes = {
    id,
    name,
    'aria-describedby': described,
    ...(found.some(({ diagnostic }) => diagnostic.severity === 'error') && { 'aria-invalid': 'true' }),
  };
  return h('div', { class: 'field', 'data-field': name }, [
    h('label', { for: id }, labelOf(field)),
    h('p', { class: 'help', id: `uitleg-${name}` }, helpOf(field)),
    controlOf(field, attributes),
    findingsList(name, found),
  ]);
}

function labelOf({ label, required }: Field): string {
  return required ? `${label} (verplicht)` : label;
}

function helpOf({ kind, help }: ValueField): (ElementContent | string)[] {
  return coded(kind === 'lines' || kind === 'numbers' ? `${help} Eén per regel.`.trim() : help);
}

function controlOf(
  { kind, shown, choices }: ValueField,
  attributes: Readonly<Record<string, string>>,
): Element {
  if (kind === 'choice' || kind === 'yes-no') {
    const options: [string, string][] =
      kind === 'yes-no'
        ? [
            ['true', 'ja'],
            ['false', 'nee'],
          ]
        : choices.map((choice): [string, string] => [choice, choice]);
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

function groupElement(field: GroupField, findings: FindingsByField): Element {
  const name = nameOf(field.path);
  const content = [
    ...(field.help === '' ? [] : [h('p', { class: 'help' }, coded(field.help))]),
    findingsList(name, findings.get(name) ?? []),
    ...field.fields.map((one) => fieldElement(one, findings)),
  ];
  if (!field.present && !field.required)
    return h('details', { class: 'field', open: hasFindings(name, findings) }, [
      h('summary', `${field.label}: niet ingevuld`),
      h('fieldset', [h('legend', field.label), ...content]),
    ]);
  return h('fieldset', { class: 'field' }, [h('legend', labelOf(field)), ...content]);
}

function itemsElement(field: ItemsField, findings: FindingsByField): Element {
  const name = nameOf(field.path);
  const items = field.items.map((item, index) => itemElement(field, item, index, findings));
  return h('fieldset', { class: 'field' }, [
    h('legend', labelOf(field)),
    h('p', { class: 'help' }, coded(field.help)),
    findingsList(name, findings.get(name) ?? []),
    ...items,
  ]);
}

function itemElement(
  { items, label }: ItemsField,
  item: Field,
  index: number,
  findings: FindingsByField,
): Element {
  const title = `${label} ${String(index + 1)}`;
  const named: Field = { ...item, label: title, help: '' };
  if (index === items.length - 1)
    return h('details', { class: 'new-item' }, [
      h('summary', `${title} toevoegen`),
      fieldElement(
        item.kind === 'group' ? { ...item, label: title, help: '', present: true } : named,
        findings,
      ),
    ]);
  const box = removalName(item.path);
  return h('div', { class: 'item' }, [
    fieldElement(named, findings),
    h('p', [
      h('input', { type: 'checkbox', name: box, id: box, value: 'ja' }),
      ' ',
      h('label', { for: box }, `${title} weghalen bij het bewaren`),
    ]),
  ]);
}

function hasFindings(name: string, findings: FindingsByField): boolean {
  return [...findings].some(
    ([key, those]) => those.length > 0 && (key === name || key.startsWith(`${name}.`)),
  );
}
