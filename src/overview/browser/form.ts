import { columns } from './columns.ts';
import { readSorting, texts, writeSorting } from './state.ts';
import type { OverviewState } from './state.ts';

/** The fields that select, sort and choose columns. They hold the state: what they cannot show is not in it. */
export interface OverviewForm {
  readonly fill: (state: OverviewState) => void;
  readonly read: () => OverviewState;
  /** The words of a choice, as its field shows them. */
  readonly nameOf: (field: string, value: string) => string;
}

export function createForm(form: HTMLFormElement): OverviewForm {
  const field = (name: string): HTMLInputElement | HTMLSelectElement => {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`The overview has no field "${name}"`);
  };
  const boxes = (name: string): HTMLInputElement[] => [
    ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${name}"]`),
  ];
  const checked = (name: string): string[] =>
    boxes(name)
      .filter((box) => box.checked)
      .map(({ value }) => value);
  const check = (name: string, values: readonly string[]): void => {
    for (const box of boxes(name)) box.checked = values.includes(box.value);
  };
  return {
    fill: (state) => {
      for (const name of texts) field(name).value = state[name];
      field('sorteer').value = writeSorting(state.sorting);
      check('waardering', state.waardering);
      check('kolom', state.columns);
    },
    read: () => {
      const [tekst = '', proces = '', actor = '', termijn = '', jaar = ''] = texts.map((name) =>
        field(name).value.trim(),
      );
      return {
        tekst,
        proces,
        actor,
        termijn,
        jaar,
        waardering: checked('waardering'),
        sorting: readSorting(field('sorteer').value),
        columns: columns.filter(
          (column) =>
            checked('kolom').includes(column) || boxes('kolom').every(({ value }) => value !== column),
        ),
      };
    },
    nameOf: (name, value) => {
      const found = form.elements.namedItem(name);
      if (found instanceof HTMLSelectElement)
        return [...found.options].find((option) => option.value === value)?.text ?? value;
      return (
        boxes(name)
          .find((box) => box.value === value)
          ?.labels?.[0]?.textContent.trim() ?? value
      );
    },
  };
}
