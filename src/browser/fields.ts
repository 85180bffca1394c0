import { filtersFrom } from './filters.ts';
import type { FilterNames, Filters } from './filters.ts';

/** The fields of a form that filter: a text or a select has the name of its filter, and so has every box of a choice. */
export interface Fields<T extends string, C extends string> {
  /** Fills the fields of the filters given and leaves the others. */
  readonly fill: (filters: Partial<Filters<T, C>>) => void;
  readonly read: () => Filters<T, C>;
  /** The words of a choice, as its field shows them; null when no field offers it. */
  readonly wordsOf: (name: string, value: string) => string | null;
}

/** @param form - what belongs to it may stand elsewhere on the page, and may come later */
export function bindFields<T extends string, C extends string>(
  form: HTMLFormElement,
  names: FilterNames<T, C>,
): Fields<T, C> {
  const field = (name: string): HTMLInputElement | HTMLSelectElement => {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
    throw new Error(`The form has no field "${name}"`);
  };
  const boxes = (name: string): HTMLInputElement[] =>
    [...form.elements].filter(
      (one): one is HTMLInputElement =>
        one instanceof HTMLInputElement && one.type === 'checkbox' && one.name === name,
    );
  return {
    fill: (filters) => {
      for (const name of names.texts) {
        const text = filters[name];
        if (text !== undefined) field(name).value = text;
      }
      for (const name of names.choices)
        for (const box of boxes(name)) box.checked = filters[name]?.includes(box.value) ?? box.checked;
    },
    read: () =>
      filtersFrom(
        names,
        (name) => field(name).value,
        (name) => boxes(name).flatMap(({ checked, value }) => (checked ? [value] : [])),
      ),
    wordsOf: (name, value) => {
      const found = form.elements.namedItem(name);
      if (found instanceof HTMLSelectElement)
        return [...found.options].find((option) => option.value === value)?.text ?? null;
      const label = boxes(name).find((box) => box.value === value)?.labels?.[0];
      return label?.textContent.trim() ?? null;
    },
  };
}
