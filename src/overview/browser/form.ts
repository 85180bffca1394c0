import { bindFields } from '../../browser/fields.ts';
import type { FormWords } from './describe.ts';
import { filterNames, noFilters, ownNames, readSorting, writeSorting } from './state.ts';
import type { Layout, OverviewState } from './state.ts';

/** The fields that select, sort and choose columns. They hold the state: what they cannot show is not in it. */
export interface OverviewForm extends FormWords {
  readonly fill: (state: OverviewState) => void;
  readonly read: () => OverviewState;
}

export function createForm(form: HTMLFormElement, layout: Layout): OverviewForm {
  // A filter has no field where there is nothing to choose from.
  const texts = filterNames.texts.filter((name) => form.elements.namedItem(name) !== null);
  const fields = bindFields(form, {
    texts: [...texts, 'sorteer'],
    choices: [...filterNames.choices, 'kolom'],
  });
  const ownFields = bindFields(form, ownNames(layout.own));
  return {
    fill: (state) => {
      fields.fill({ ...state, sorteer: writeSorting(state.sorting), kolom: state.columns });
      ownFields.fill(state.own);
    },
    read: () => {
      const { sorteer, kolom, ...filters } = fields.read();
      // A column that nobody is asked about stays.
      const shown = layout.columns.filter(
        (column) => kolom.includes(column) || fields.wordsOf('kolom', column) === null,
      );
      return {
        ...noFilters,
        ...filters,
        own: ownFields.read(),
        sorting: readSorting(sorteer, layout),
        columns: shown,
      };
    },
    labelOf: (name) => {
      const field = form.querySelector(`[name="${name}"]`);
      const label =
        field?.closest('fieldset')?.querySelector('legend') ??
        form.querySelector(`label[for="${field?.id ?? ''}"]`);
      return label?.textContent.trim() ?? name;
    },
    nameOf: (name, value) => fields.wordsOf(name, value) ?? value,
  };
}
