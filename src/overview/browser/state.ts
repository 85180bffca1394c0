import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { Filters } from '../../browser/filters.ts';
import { columns, fixedColumn, usualColumns } from './columns.ts';
import type { Column } from './columns.ts';

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** What categories are selected by, by the names of fields and address; `jaar` is a year in which one was carried out. */
export const filterNames = {
  texts: ['tekst', 'proces', 'actor', 'termijn', 'jaar'],
  choices: ['waardering'],
} as const;

type OverviewFilters = Filters<(typeof filterNames.texts)[number], (typeof filterNames.choices)[number]>;

export type FilterName = keyof OverviewFilters;

export const filterOrder: readonly FilterName[] = [...filterNames.texts, ...filterNames.choices];

/** What the overview shows, as its address says it. */
export interface OverviewState extends OverviewFilters {
  readonly sorting: Sorting;
  readonly columns: readonly Column[];
}

/** All categories, by number. */
export const startState: OverviewState = {
  ...readFilters('', filterNames),
  sorting: { column: 'nummer', descending: false },
  columns: usualColumns,
};

/** Reads the state from the part of an address after `?`; what it does not know is left out. */
export function readState(address: string): OverviewState {
  const parameters = new URLSearchParams(address);
  const chosen = parameters.get('kolommen');
  return {
    ...readFilters(address, filterNames),
    sorting: readSorting(parameters.get('sorteer') ?? ''),
    columns: chosen === null ? usualColumns : inOrder(chosen.split(',')),
  };
}

/** Writes the state as the part of an address after `?`; empty when everything is as usual. */
export function writeState(state: OverviewState): string {
  const parameters = writeFilters(state, filterNames);
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
