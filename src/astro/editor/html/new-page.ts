import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { control } from '../control.ts';
import { fieldId, helpId } from '../ids.ts';
import type { NewKind } from '../new-file.ts';
import type { Place } from '../proposal.ts';
import { findingsList, toldBy } from './findings.ts';
import { coded, editorPath } from './shell.ts';

/** Asks below what a new file is to come, and goes to its form; where there is nothing to choose, only the latter. */
export function addElement(
  base: string,
  {
    kind,
    noun,
    places,
  }: { readonly kind: NewKind; readonly noun: string; readonly places: readonly Place[] },
): Element {
  const action = `${base}${editorPath}nieuw/`;
  const button = `${noun} toevoegen`;
  if (places.length === 0) return h('p', h('a', { href: `${action}?soort=${kind}` }, button));
  const id = `onder-${kind}`;
  return h('form', { method: 'get', action, class: 'add' }, [
    h('input', { type: 'hidden', name: 'soort', value: kind }),
    h('label', { for: id }, kind === 'hoofdstuk' ? 'Onder welk stuk' : 'Waar zij onder valt'),
    h(
      'select',
      { id, name: 'onder' },
      places.map(({ value, words }) => h('option', { value }, words)),
    ),
    ' ',
    h('button', { type: 'submit' }, button),
  ]);
}

/**
 * The field for the name of a new file.
 *
 * @param typed - what was typed in it
 * @param name - what it gets otherwise
 */
export function nameElement(typed: string, name: string): ElementContent {
  const id = fieldId(control.name);
  return h('div', { class: 'field', 'data-field': control.name }, [
    h('label', { for: id }, 'Bestandsnaam'),
    h('p', { class: 'help', id: helpId(control.name) }, [
      ...coded('Laat leeg, dan wordt het '),
      h('code', { id: 'voorstel' }, name),
      '. Anders kleine letters, cijfers en koppeltekens.',
    ]),
    h('input', {
      type: 'text',
      id,
      name: control.name,
      value: typed,
      autoComplete: 'off',
      ...toldBy(control.name, []),
    }),
    findingsList(control.name, []),
  ]);
}
