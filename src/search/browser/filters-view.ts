import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import { element } from './dom.ts';
import type { Chosen, FacetCounts } from './facets.ts';
import { facetNames } from './state.ts';
import type { Facets } from './word-index.ts';

/** The checkboxes of the filters. */
export interface FiltersView {
  /** Makes the checkboxes; they stay the same elements from then on, so that focus is not lost. */
  readonly build: (facets: Facets, chosen: Chosen) => void;
  readonly showCounts: (counts: FacetCounts) => void;
  readonly chosen: () => Chosen;
  readonly check: (chosen: Chosen) => void;
}

const valuations: Readonly<Record<string, StringKey>> = {
  B: 'waardering.B',
  V: 'waardering.V',
  N: 'waardering.N',
};

/** @param place - where the groups of checkboxes go */
export function createFiltersView(place: HTMLElement, t: Translate): FiltersView {
  const boxes = (): HTMLInputElement[] => [...place.querySelectorAll('input')];
  const check = (chosen: Chosen): void => {
    for (const box of boxes()) box.checked = chosen.get(box.name)?.has(box.value) === true;
  };
  return {
    check,
    build: (facets, chosen) => {
      const names = facetNames.filter((name) => facets.has(name));
      place.replaceChildren(...names.map((name) => group(name, [...(facets.get(name)?.keys() ?? [])], t)));
      check(chosen);
    },
    showCounts: (counts) => {
      for (const box of boxes()) {
        const count = box.parentElement?.querySelector('.search-count');
        if (count) count.textContent = ` (${String(counts.get(box.name)?.get(box.value) ?? 0)})`;
      }
    },
    chosen: () => {
      const checked = boxes().filter(({ checked: on }) => on);
      const names = [...new Set(checked.map(({ name }) => name))];
      return new Map(
        names.map((name) => [
          name,
          new Set(checked.filter((box) => box.name === name).map(({ value }) => value)),
        ]),
      );
    },
  };
}

function group(
  name: (typeof facetNames)[number],
  values: readonly string[],
  t: Translate,
): HTMLFieldSetElement {
  const inOrder = [...values].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  return element(
    'fieldset',
    {},
    element('legend', {}, t(`zoeken.filter.${name}`)),
    ...inOrder.map((value) => option(name, value, t)),
  );
}

function option(name: string, value: string, t: Translate): HTMLLabelElement {
  const key = name === 'waardering' ? valuations[value] : undefined;
  const words = key === undefined ? value : `${t(key)} (${value})`;
  const box = element('input', { type: 'checkbox', name, value, form: 'zoekformulier' });
  return element(
    'label',
    { class: 'search-option' },
    box,
    element('span', {}, words, element('span', { class: 'search-count' })),
  );
}
