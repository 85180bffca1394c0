import { categoryKey } from '../document/category-key.ts';
import type { Document } from '../document/document.ts';

/** Numbers of the categories by their file, for who speaks of the file: where several stand in one, none is named. */
export function categoryFiles({ categorieen }: Pick<Document, 'categorieen'>): Map<string, string> {
  const perFile = Map.groupBy(categorieen, ({ source }) => source.file);
  return new Map(
    [...perFile].flatMap(([file, [only, ...others]]) =>
      only && others.length === 0 ? [[file, categoryKey(only)]] : [],
    ),
  );
}
