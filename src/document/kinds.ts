import type { Category, Valuation } from './document.ts';

/** What becomes of a category as a whole: kept, destroyed, partly either, undecided, or its number has lapsed. */
export const kinds = ['B', 'BV', 'V', 'N', 'vervallen'] as const;

export type Kind = (typeof kinds)[number];

/** A category counts once: as undecided as soon as one of its valuations is, as both where it is split. */
export function kindOf(category: Pick<Category, 'waarderingen'>): Kind {
  const values = new Set(valuesOf(category));
  if (values.size === 0) return 'vervallen';
  if (values.has('N')) return 'N';
  if (values.has('B')) return values.has('V') ? 'BV' : 'B';
  return 'V';
}

/** The values of a category, each once: those of its valuations and of what is taken out of them. */
export function valuesOf({ waarderingen }: Pick<Category, 'waarderingen'>): Valuation['waarde'][] {
  const all = waarderingen.flatMap(({ waarde, behoudens }) => [
    waarde,
    ...behoudens.map((one) => one.waarde),
  ]);
  return [...new Set(all)].filter((value) => value !== undefined);
}
