import type { Layout } from './state.ts';

/** Reads off the page as it came which columns and which filters of its own this list has. */
export function layoutOf(root: ParentNode): Layout {
  const heads = [...root.querySelectorAll<HTMLElement>('thead [data-column]')];
  const namesOf = (all: readonly HTMLElement[]): string[] =>
    all.flatMap(({ dataset }) => dataset.column ?? []);
  return {
    columns: namesOf(heads),
    usual: namesOf(heads.filter(({ hidden }) => !hidden)),
    own: [...root.querySelectorAll<HTMLSelectElement>('select[data-own]')].map(({ name }) => name),
  };
}
