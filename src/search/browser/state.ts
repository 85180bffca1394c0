import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { Filters } from '../../browser/filters.ts';
import type { Chosen } from './facets.ts';

/** By what results can be narrowed, in the order in which it is shown; `facet-values.ts` gives what can be found its values. */
export const facetNames = ['deel', 'proces', 'waardering'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
}

/** The fields of the form, by which the address names them too. */
export const fieldNames = { texts: ['q'], choices: facetNames } as const;

type SearchFilters = Filters<'q', FacetName>;

/** Reads the state from the part of an address after `?`. */
export function readState(address: string): SearchState {
  return toState(readFilters(address, fieldNames));
}

/** Writes the state as the part of an address after `?`; empty when there is nothing to say. */
export function writeState(state: SearchState): string {
  return writeFilters(toFilters(state), fieldNames).toString();
}

export function toState(filters: SearchFilters): SearchState {
  const chosen = facetNames.map((name) => [name, new Set(filters[name])] as const);
  return { text: filters.q, chosen: new Map(chosen.filter(([, values]) => values.size > 0)) };
}

export function toFilters({ text, chosen }: SearchState): SearchFilters {
  return { q: text, ...toChoices(chosen) };
}

export function toChoices(chosen: Chosen): Omit<SearchFilters, 'q'> {
  const choices = facetNames.map((name) => [name, [...(chosen.get(name) ?? [])]] as const);
  return Object.fromEntries(choices) as Record<FacetName, readonly string[]>;
}
