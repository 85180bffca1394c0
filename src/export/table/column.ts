import type { Category, Valuation } from '../../document/document.ts';
import type { Published } from '../publication.ts';
import type { CellKind } from '../../document/leaves.ts';

/** Stands between the values of one cell; columns of the same group have their values in the same order. */
export const separator = ' | ';

/** What a row is about: a category with one of its valuations, or a category that has none. */
export interface Row {
  readonly category: Category;
  readonly valuation: Valuation | null;
}

export type CellValue = string | number | boolean | null;

export interface Column {
  /** Dutch key, with a dot before the key of a group. */
  readonly name: string;
  readonly description: string;
  readonly kind: CellKind;
  readonly value: (row: Row, published: Published) => CellValue;
  /** It depends on where and how the list is published, or on which edition it is of. */
  readonly ofEdition?: true;
}
