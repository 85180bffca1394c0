import type { Category } from './document.ts';

/** What tells a category apart, whether it is whole already or not. */
export type Keyed = Pick<Category, 'id' | 'nummer' | 'proces'>;

/** Whether the number of a category says which it is only with its actor: where each has numbers of its own. */
export function isNumberedPerActor({ id }: Pick<Category, 'id'>): boolean {
  return !id.startsWith('c');
}

/**
 * What tells a category apart from all others: its number (`1.2`), behind the actor where each has numbers of its own
 * (`minister-van-defensie/71`). Its addresses on the site and among the data end in it.
 */
export function categoryKey(category: Keyed): string {
  return isNumberedPerActor(category) ? `${category.proces}/${category.nummer}` : category.nummer;
}

/** The name by which texts refer to a category: `categorie-1.2`, `categorie-minister-van-defensie-71`. */
export function referenceName(category: Keyed): string {
  return `categorie-${categoryKey(category).replace('/', '-')}`;
}
