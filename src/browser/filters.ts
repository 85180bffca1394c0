/** What a page can be narrowed by: filters with one text, and filters of which several values can be chosen. */
export interface FilterNames<T extends string, C extends string> {
  readonly texts: readonly T[];
  readonly choices: readonly C[];
}

/** What was typed and chosen; an empty text and no choice leave everything in. */
export type Filters<T extends string, C extends string> = Readonly<Record<T, string>> &
  Readonly<Record<C, readonly string[]>>;

/** Asks for the value of every filter. */
export function filtersFrom<T extends string, C extends string>(
  { texts, choices }: FilterNames<T, C>,
  textOf: (name: T) => string,
  choicesOf: (name: C) => readonly string[],
): Filters<T, C> {
  const entries = [
    ...texts.map((name) => [name, textOf(name).trim()] as const),
    ...choices.map((name) => [name, [...new Set(choicesOf(name))]] as const),
  ];
  return Object.fromEntries(entries) as Filters<T, C>;
}

/** Reads filters from the part of an address after `?`. */
export function readFilters<T extends string, C extends string>(
  address: string,
  names: FilterNames<T, C>,
): Filters<T, C> {
  const parameters = new URLSearchParams(address);
  return filtersFrom(
    names,
    (name) => parameters.get(name) ?? '',
    (name) => parameters.getAll(name),
  );
}

/** Writes filters for the part of an address after `?`; what leaves everything in is left out. */
export function writeFilters<T extends string, C extends string>(
  filters: Filters<T, C>,
  { texts, choices }: FilterNames<T, C>,
): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of texts) if (filters[name].trim() !== '') parameters.set(name, filters[name].trim());
  for (const name of choices) for (const value of filters[name]) parameters.append(name, value);
  return parameters;
}
