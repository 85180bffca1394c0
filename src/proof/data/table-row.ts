import type { Category, Valuation } from '../../document/document.ts';

/** What a row of the table of categories is about: a category with one of its valuations, or one that has none. */
export interface TableRow {
  readonly category: Category;
  readonly valuation: Valuation | null;
}

/** Stands between the values of one cell. */
export const separator = ' | ';
