import { columns, fixedColumn, usualColumns } from './columns.ts';
import type { Column } from './columns.ts';

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** What the overview shows, as its address says it. An empty text selects everything. */
export interface OverviewState {
  readonly tekst: string;
  readonly proces: string;
  readonly actor: string;
  readonly waardering: readonly string[];
  readonly termijn: string;
  /** A year in which the category was carried out. */
  readonly jaar: string;
  readonly sorting: Sorting;
  readonly columns: readonly Column[];
}

/** All categories, by number. */
export const startState: OverviewState = {
  tekst: '',
  proces: '',
  actor: '',
  waardering: [],
  termijn: '',
  jaar: '',
  sorting: { column: 'nummer', descending: false },
  columns: usualColumns,
};

/** The parts of the state that are one text. */
export const texts = ['tekst', 'proces', 'actor', 'termijn', 'jaar'] as const;

/** Reads the state from the part of an address after `?`; what it does not know is left out. */
export function readState(address: string): OverviewState {
  const parameters = new URLSearchParams(address);
  const text = (name: (typeof texts)[number]): string => (parameters.get(name) ?? '').trim();
  const chosen = parameters.get('kolommen');
  return {
    tekst: text('tekst'),
    proces: text('proces'),
    actor: text('actor'),
    termijn: text('termijn'),
    jaar: text('jaar'),
    waardering: [...new Set(parameters.getAll('waardering'))],
    sorting: readSorting(parameters.get('sorteer') ?? ''),
    columns: chosen === null ? usualColumns : inOrder(chosen.split(',')),
  };
}

/** Writes the state as the part of an address after `?`; empty when everything is as usual. */
export function writeState(state: OverviewState): string {
  const parameters = new URLSearchParams();
  for (const name of texts) if (state[name] !== '') parameters.set(name, state[name]);
  for (const value of state.waardering) parameters.append('waardering', value);
  const sorting = writeSorting(state.sorting);
  if (sorting !== writeSorting(startState.sorting)) parameters.set('sorteer', sorting);
  const shown = inOrder(state.columns);
  if (shown.join() !== usualColumns.join()) parameters.set('kolommen', shown.join(','));
  return parameters.toString().replaceAll('%2C', ',');
}

/** Reads `termijn` or, from high to low, `-termijn`; anything else is the order of the list. */
export function readSorting(written: string): Sorting {
  const name = written.replace(/^-/, '');
  const column = columns.find((known) => known === name);
  return column === undefined ? startState.sorting : { column, descending: written.startsWith('-') };
}

export function writeSorting({ column, descending }: Sorting): string {
  return `${descending ? '-' : ''}${column}`;
}

function inOrder(names: readonly string[]): Column[] {
  return columns.filter((column) => column === fixedColumn || names.includes(column));
}
