import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { FilterNames, Filters } from '../../browser/filters.ts';
import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Chosen } from './facets.ts';

/** A filter of the index and its words. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  /** What a reader sees of a value; values that are codes are also said in words. */
  readonly wordsOf: (value: string) => string;
}

/** A filter for a field of the list's own, as the page names it. */
export interface OwnFacet {
  readonly name: string;
  readonly label: string;
}

interface FacetWords {
  readonly label: StringKey;
  /** Values that are codes, in words; what is not here is shown as it stands. */
  readonly values?: Readonly<Record<string, StringKey>>;
}

/** The filters that every list has, in the order they are shown; `src/views/metadata.ts` gives a page its values. */
const listed = {
  deel: { label: 'zoeken.filter.deel' },
  proces: { label: 'zoeken.filter.proces' },
  waardering: {
    label: 'zoeken.filter.waardering',
    values: { B: 'waardering.B', V: 'waardering.V', N: 'waardering.N' },
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

/** All filters of a list in their order: those of every list, then its own. */
export function facetsOf(own: readonly OwnFacet[], t: Translate): Facet[] {
  return [
    ...Object.entries<FacetWords>(listed).map(([name, { label, values }]) => ({
      name,
      label: t(label),
      wordsOf: (value: string) => {
        const key = values?.[value];
        return key === undefined ? value : `${t(key)} (${value})`;
      },
    })),
    ...own.map(({ name, label }) => ({ name, label, wordsOf: (value: string) => value })),
  ];
}

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
}

/** The field of the question, by which the address names it too. */
const question: FilterNames<'q', never> = { texts: ['q'], choices: [] };

type Choices = Filters<never, string>;

/** Reads the state from the part of an address after `?`. */
export function readState(address: string, facets: readonly Facet[]): SearchState {
  const chosen = toChosen(readFilters(address, choicesOf(facets)), facets);
  return { text: readFilters(address, question).q, chosen };
}

/** Writes the state as the part of an address after `?`; empty when there is nothing to say. */
export function writeState({ text, chosen }: SearchState, facets: readonly Facet[]): string {
  const parameters = writeFilters<'q', never>({ q: text }, question);
  const choices = writeFilters(toChoices(chosen, facets), choicesOf(facets));
  for (const [name, value] of choices) parameters.append(name, value);
  return parameters.toString();
}

/** The fields of which several values can be chosen: one for each filter, by its name. */
export function choicesOf(facets: readonly Facet[]): FilterNames<never, string> {
  return { texts: [], choices: facets.map(({ name }) => name) };
}

export function toChosen(choices: Choices, facets: readonly Facet[]): Chosen {
  const chosen = facets.map(({ name }) => [name, new Set(choices[name])] as const);
  return new Map(chosen.filter(([, values]) => values.size > 0));
}

export function toChoices(chosen: Chosen, facets: readonly Facet[]): Choices {
  return Object.fromEntries(facets.map(({ name }) => [name, [...(chosen.get(name) ?? [])]]));
}
