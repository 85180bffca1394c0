import { bindFields } from '../../browser/fields.ts';
import { columns } from './columns.ts';
import { filterNames, readSorting, writeSorting } from './state.ts';
import type { OverviewState } from './state.ts';

/** The fields that select, sort and choose columns. They hold the state: what they cannot show is not in it. */
export interface OverviewForm {
  readonly fill: (state: OverviewState) => void;
  readonly read: () => OverviewState;
  /** The words of a choice, as its field shows them. */
  readonly nameOf: (field: string, value: string) => string;
}

const fieldNames = {
  texts: [...filterNames.texts, 'sorteer'],
  choices: [...filterNames.choices, 'kolom'],
} as const;

export function createForm(form: HTMLFormElement): OverviewForm {
  const fields = bindFields(form, fieldNames);
  return {
    fill: (state) => {
      fields.fill({ ...state, sorteer: writeSorting(state.sorting), kolom: state.columns });
    },
    read: () => {
      const { sorteer, kolom, ...filters } = fields.read();
      // A column that nobody is asked about stays.
      const shown = columns.filter(
        (column) => kolom.includes(column) || fields.wordsOf('kolom', column) === null,
      );
      return { ...filters, sorting: readSorting(sorteer), columns: shown };
    },
    nameOf: (name, value) => fields.wordsOf(name, value) ?? value,
  };
}
