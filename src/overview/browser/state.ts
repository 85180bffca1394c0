import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { FilterNames, Filters } from '../../browser/filters.ts';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** The column of a category's name is always there: it leads to its page. */
export const fixedColumn = 'titel';

/** What the page of this list has: the state speaks of nothing else. */
export interface Layout {
  /** Names of the columns in their order, and of those shown when nobody chose. */
  readonly columns: readonly string[];
  readonly usual: readonly string[];
  /** Names of the filters for fields of the list's own. */
  readonly own: readonly string[];
}

/** What categories are selected by, by the names of fields and address; `jaar` is a year in which one was carried out. */
export const filterNames = {
  texts: ['tekst', 'proces', 'actor', 'termijn', 'jaar'],
  choices: ['waardering'],
} as const;

type OverviewFilters = Filters<(typeof filterNames.texts)[number], (typeof filterNames.choices)[number]>;

export type FilterName = keyof OverviewFilters;

export const filterOrder: readonly FilterName[] = [...filterNames.texts, ...filterNames.choices];

/** Nothing that selects. */
export const noFilters: OverviewFilters = readFilters('', filterNames);

/** What the overview shows, as its address says it. */
export interface OverviewState extends OverviewFilters {
  /** What is asked of fields of the list's own, by their names; an empty text asks nothing. */
  readonly own: Readonly<Record<string, string>>;
  readonly sorting: Sorting;
  readonly columns: readonly string[];
}

/** By number. */
export const usualSorting: Sorting = { column: 'nummer', descending: false };

/** All categories, by number. */
export function startState({ usual, own }: Layout): OverviewState {
  return { ...noFilters, own: readFilters('', ownNames(own)), sorting: usualSorting, columns: usual };
}

/** Reads the state from the part of an address after `?`; what it does not know is left out. */
export function readState(address: string, layout: Layout): OverviewState {
  const parameters = new URLSearchParams(address);
  const chosen = parameters.get('kolommen');
  return {
    ...readFilters(address, filterNames),
    own: readFilters(address, ownNames(layout.own)),
    sorting: readSorting(parameters.get('sorteer') ?? '', layout),
    columns: chosen === null ? layout.usual : inOrder(chosen.split(','), layout),
  };
}

/** Writes the state as the part of an address after `?`; empty when everything is as usual. */
export function writeState(state: OverviewState, layout: Layout): string {
  const parameters = writeFilters(state, filterNames);
  const own = writeFilters<string, never>(state.own, ownNames(layout.own));
  for (const [name, value] of own) parameters.set(name, value);
  const sorting = writeSorting(state.sorting);
  if (sorting !== writeSorting(usualSorting)) parameters.set('sorteer', sorting);
  const shown = inOrder(state.columns, layout);
  if (shown.join() !== layout.usual.join()) parameters.set('kolommen', shown.join(','));
  return parameters.toString().replaceAll('%2C', ',');
}

/** Writes filters alone, for a link to what they select. */
export function writeSelection(filters: Partial<OverviewFilters>): string {
  return writeFilters({ ...noFilters, ...filters }, filterNames).toString();
}

/** Reads `termijn` or, from high to low, `-termijn`; anything else is the order of the list. */
export function readSorting(written: string, { columns }: Layout): Sorting {
  const name = written.replace(/^-/, '');
  return columns.includes(name) ? { column: name, descending: written.startsWith('-') } : usualSorting;
}

export function writeSorting({ column, descending }: Sorting): string {
  return `${descending ? '-' : ''}${column}`;
}

function inOrder(names: readonly string[], { columns }: Layout): string[] {
  return columns.filter((column) => column === fixedColumn || names.includes(column));
}

/** Of a field of the list's own one value is chosen. */
export function ownNames(own: readonly string[]): FilterNames<string, never> {
  return { texts: own, choices: [] };
}
