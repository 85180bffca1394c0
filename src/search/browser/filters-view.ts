import { element } from '../../browser/dom.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { FacetCounts } from './facets.ts';
import { facetNames, wordsOfFacet } from './state.ts';
import type { FacetName } from './state.ts';
import type { Facets } from './word-index.ts';

/** The checkboxes of the filters. */
export interface FiltersView {
  /** Makes the checkboxes; they stay the same elements from then on, so that focus is not lost. */
  readonly build: (facets: Facets) => void;
  readonly isBuilt: () => boolean;
  readonly showCounts: (counts: FacetCounts) => void;
}

/** @param place - where the groups of checkboxes go */
export function createFiltersView(place: HTMLElement, t: Translate): FiltersView {
  return {
    build: (facets) => {
      const names = facetNames.filter((name) => facets.has(name));
      place.replaceChildren(...names.map((name) => group(name, [...(facets.get(name)?.keys() ?? [])], t)));
    },
    isBuilt: () => place.querySelector('input') !== null,
    showCounts: (counts) => {
      for (const box of place.querySelectorAll('input')) {
        const count = box.parentElement?.querySelector('.search-count');
        if (count) count.textContent = ` (${String(counts.get(box.name)?.get(box.value) ?? 0)})`;
      }
    },
  };
}

function group(name: FacetName, values: readonly string[], t: Translate): HTMLFieldSetElement {
  const inOrder = [...values].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  return element(
    'fieldset',
    {},
    element('legend', {}, t(wordsOfFacet(name).label)),
    ...inOrder.map((value) => option(name, value, t)),
  );
}

function option(name: FacetName, value: string, t: Translate): HTMLLabelElement {
  const key = wordsOfFacet(name).values?.[value];
  const words = key === undefined ? value : `${t(key)} (${value})`;
  const box = element('input', { type: 'checkbox', name, value, form: 'zoekformulier' });
  return element(
    'label',
    { class: 'search-option' },
    box,
    element('span', {}, words, element('span', { class: 'search-count' })),
  );
}
