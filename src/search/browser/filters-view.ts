import { element } from '../../browser/dom.ts';
import type { FacetCounts } from './facets.ts';
import type { Facet } from './state.ts';
import type { Facets } from './word-index.ts';

/** The checkboxes of the filters. */
export interface FiltersView {
  /** Makes the checkboxes; they stay the same elements from then on, so that focus is not lost. */
  readonly build: (facets: Facets) => void;
  readonly isBuilt: () => boolean;
  readonly showCounts: (counts: FacetCounts) => void;
}

/**
 * @param place - where the groups of checkboxes go
 * @param known - the filters of this list, in their order
 */
export function createFiltersView(place: HTMLElement, known: readonly Facet[]): FiltersView {
  return {
    build: (facets) => {
      const groups = known.flatMap((facet) => {
        const values = [...(facets.get(facet.name)?.keys() ?? [])];
        // One value selects nothing.
        return values.length < 2 ? [] : [group(facet, values)];
      });
      place.replaceChildren(...groups);
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

function group(facet: Facet, values: readonly string[]): HTMLFieldSetElement {
  const inOrder = [...values].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  return element(
    'fieldset',
    {},
    element('legend', {}, facet.label),
    ...inOrder.map((value) => option(facet, value)),
  );
}

function option({ name, wordsOf }: Facet, value: string): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name, value, form: 'zoekformulier' });
  return element(
    'label',
    { class: 'search-option' },
    box,
    element('span', {}, wordsOf(value), element('span', { class: 'search-count' })),
  );
}
