import type { Chosen } from './facets.ts';

/** The filters of the index, in the order they are shown. */
export const facetNames = ['deel', 'proces', 'waardering'] as const;

/** What a search page shows, as its address says it. */
export interface SearchState {
  readonly text: string;
  readonly chosen: Chosen;
}

/** Reads the state from the part of an address after `?`. */
export function readState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const chosen = facetNames.map((name) => [name, new Set(parameters.getAll(name))] as const);
  return { text: parameters.get('q') ?? '', chosen: new Map(chosen.filter(([, values]) => values.size > 0)) };
}

/** Writes the state as the part of an address after `?`; empty when there is nothing to say. */
export function writeState({ text, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const name of facetNames) {
    for (const value of chosen.get(name) ?? []) parameters.append(name, value);
  }
  return parameters.toString();
}
