import type { Facets } from './word-index.ts';

/** The values chosen per facet; within a facet one is enough, and every facet counts. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** Facet → value → number of pages. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Whether a page has a chosen value in every facet where one was chosen. */
export function isChosen(page: string, facets: Facets, chosen: Chosen): boolean {
  return [...chosen].every(([name, values]) => {
    const pages = facets.get(name);
    return values.size === 0 || !pages || [...values].some((value) => pages.get(value)?.has(page) === true);
  });
}

/**
 * Counts what choosing a value would show: the pages that have it and fit the choices in the other facets.
 *
 * @param pages - what was found, before any filter
 */
export function countFacets(pages: readonly string[], facets: Facets, chosen: Chosen): FacetCounts {
  const counts = [...facets].map(([name, values]) => {
    const others = new Map([...chosen].filter(([other]) => other !== name));
    const fitting = pages.filter((page) => isChosen(page, facets, others));
    const perValue = [...values].map(
      ([value, having]) => [value, fitting.filter((page) => having.has(page)).length] as const,
    );
    return [name, new Map(perValue)] as const;
  });
  return new Map(counts);
}
