import { isNumberedPerActor } from './category-key.ts';
import type { Category, Document } from './document.ts';

type Row = Document['concordantie'][number];

/** Whether a row of the concordance says that a category took an old number over. */
export function tookOver(
  category: Pick<Category, 'id' | 'nummer' | 'proces'>,
  { nieuwNummer, nieuweActor }: Pick<Row, 'nieuwNummer' | 'nieuweActor'>,
): boolean {
  if (category.nummer !== nieuwNummer) return false;
  return nieuweActor === undefined || !isNumberedPerActor(category) || category.proces === nieuweActor;
}

/**
 * The categories that took an old number over. It is meant to be one: several are those of actors of which the row does
 * not say which.
 */
export function categoriesOfRow(
  row: Pick<Row, 'nieuwNummer' | 'nieuweActor'>,
  { categorieen }: Pick<Document, 'categorieen'>,
): Category[] {
  return categorieen.filter((category) => tookOver(category, row));
}
