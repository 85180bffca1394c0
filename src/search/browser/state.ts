import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { Filters } from '../../browser/filters.ts';
import type { StringKey } from '../../i18n/schema.ts';
import type { Chosen } from './facets.ts';

interface FacetWords {
  readonly label: StringKey;
  /** Values that are codes, in words; what is not here is shown as it stands. */
  readonly values?: Readonly<Record<string, StringKey>>;
}

/** The filters of the index and their words, in the order they are shown; `src/views/metadata.ts` gives a page its values. */
export const facets = {
  deel: { label: 'zoeken.filter.deel' },
  proces: { label: 'zoeken.filter.proces' },
  waardering: {
    label: 'zoeken.filter.waardering',
    values: { B: 'waardering.B', V: 'waardering.V', N: 'waardering.N' },
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

export type FacetName = keyof typeof facets;

export const facetNames = Object.keys(facets) as FacetName[];

export function wordsOfFacet(name: FacetName): FacetWords {
  return facets[name];
}

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
