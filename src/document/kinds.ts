import type { Category } from './document.ts';

/** What becomes of a category as a whole: kept, destroyed, partly either, undecided, or its number has lapsed. */
export const kinds = ['B', 'BV', 'V', 'N', 'vervallen'] as const;

export type Kind = (typeof kinds)[number];

/** A category counts once: as undecided as soon as one of its valuations is, as both where it is split. */
export function kindOf({ waarderingen }: Pick<Category, 'waarderingen'>): Kind {
  const values = new Set(waarderingen.map(({ waarde }) => waarde));
  if (values.size === 0) return 'vervallen';
  if (values.has('N')) return 'N';
  if (values.has('B')) return values.has('V') ? 'BV' : 'B';
  return 'V';
}
