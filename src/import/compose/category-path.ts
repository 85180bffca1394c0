import { toSlug } from '../../source/write/names.ts';
import type { UniqueNames } from '../../source/write/names.ts';

/**
 * The path of the file of a category, made of its number and what it is called.
 *
 * @param names - those that are taken, without what they end with
 * @param record - its keys
 */
export function categoryPath(
  names: UniqueNames,
  folder: string,
  record: Readonly<Record<string, unknown>>,
): string {
  const { nummer, titel, omschrijving } = record as Readonly<Record<string, string | undefined>> & {
    readonly nummer: string;
  };
  const plainNumber = /^[a-z0-9.]+$/.test(nummer) ? nummer : toSlug(nummer);
  return `${names.take(`${folder}/${plainNumber}-${toSlug(titel ?? omschrijving ?? '', 40)}`)}.md`;
}
