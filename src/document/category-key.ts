import type { Category } from './document.ts';

/**
 * What tells a category apart from all others: its number (`1.2`), behind the actor where each has numbers of its own
 * (`minister-van-defensie/71`). Its addresses on the site and among the data end in it.
 */
export function categoryKey({ id, nummer, proces }: Pick<Category, 'id' | 'nummer' | 'proces'>): string {
  return id.startsWith('c') ? nummer : `${proces}/${nummer}`;
}
