import type { FiltersFile } from './files.ts';

/** The values chosen per facet; within a facet one is enough, and every facet counts. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** Facet → value → the records with it. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

/** Facet → value → number of records. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function readFacets(file: FiltersFile): Facets {
  return new Map(
    Object.entries(file).map(([name, values]) => [
      name,
      new Map(values.map(([value, ranges]) => [value, new Set(numbersIn(ranges))])),
    ]),
  );
}

/** First and last in turns. */
function numbersIn(ranges: readonly number[]): number[] {
  return ranges.flatMap((first, at) =>
    at % 2 === 1
      ? []
      : Array.from({ length: (ranges[at + 1] ?? first) - first + 1 }, (_, step) => first + step),
  );
}

/** Whether a record has a chosen value in every facet where one was chosen. */
export function isChosen(record: number, facets: Facets, chosen: Chosen): boolean {
  return [...chosen].every(([name, values]) => {
    const records = facets.get(name);
    return (
      values.size === 0 || !records || [...values].some((value) => records.get(value)?.has(record) === true)
    );
  });
}

/**
 * Counts what choosing a value would show: the records that have it and fit the choices in the other facets.
 *
 * @param found - what was found, before any filter
 */
export function countFacets(found: readonly number[], facets: Facets, chosen: Chosen): FacetCounts {
  const counts = [...facets].map(([name, values]) => {
    const others = new Map([...chosen].filter(([other]) => other !== name));
    const fitting = found.filter((record) => isChosen(record, facets, others));
    const perValue = [...values].map(
      ([value, having]) => [value, fitting.filter((record) => having.has(record)).length] as const,
    );
    return [name, new Map(perValue)] as const;
  });
  return new Map(counts);
}
