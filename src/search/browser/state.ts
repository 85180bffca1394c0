import { readFilters, writeFilters } from '../../browser/filters.ts';
import type { FilterNames, Filters } from '../../browser/filters.ts';
import type { Chosen } from './facets.ts';

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
}

/** The field of the question, by which the address names it too. */
const question: FilterNames<'q', never> = { texts: ['q'], choices: [] };

/** What is chosen, by the names of the filters that the page has. */
type Choices = Filters<never, string>;

/** The fields of which several values can be chosen, by which the address names them too. */
export function choicesOf(facets: readonly string[]): FilterNames<never, string> {
  return { texts: [], choices: facets };
}

/**
 * Reads the state from the part of an address after `?`.
 *
 * @param facets - names of the filters that the page has, in their order
 */
export function readState(address: string, facets: readonly string[]): SearchState {
  const chosen = toChosen(readFilters(address, choicesOf(facets)), facets);
  return { text: readFilters(address, question).q, chosen };
}

/** Writes the state as the part of an address after `?`; empty when there is nothing to say. */
export function writeState({ text, chosen }: SearchState, facets: readonly string[]): string {
  const parameters = writeFilters<'q', never>({ q: text }, question);
  const choices = writeFilters(toChoices(chosen, facets), choicesOf(facets));
  for (const [name, value] of choices) parameters.append(name, value);
  return parameters.toString();
}

export function toChosen(choices: Choices, facets: readonly string[]): Chosen {
  const chosen = facets.map((name) => [name, new Set(choices[name])] as const);
  return new Map(chosen.filter(([, values]) => values.size > 0));
}

export function toChoices(chosen: Chosen, facets: readonly string[]): Choices {
  return Object.fromEntries(facets.map((name) => [name, [...(chosen.get(name) ?? [])]]));
}
