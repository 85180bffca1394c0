import { categoryKey } from '../document/category-key.ts';
import { citedNumber } from '../document/category-name.ts';
import type { Category } from '../document/document.ts';
import { publication } from './document.ts';

/** A file that holds the list, or a part of it, as data. */
export interface AlternateFile {
  readonly name: string;
  /** Counted from the home page. */
  readonly path: string;
  /** Media type without its parameters. */
  readonly type: string;
  readonly title: string;
}

/** One of the files that hold the whole list, as the page about them shows it. */
export interface ListFile extends AlternateFile {
  /** Makes the file, and counts its bytes. */
  readonly bytes: () => Promise<number>;
}

/** The files of the whole list, the fullest first. */
export function listFiles(): ListFile[] {
  const { t, dataFiles } = publication;
  return dataFiles.flatMap(({ path, type, title, bytes }) =>
    title === undefined ? [] : [{ ...alternate(path, type, t(title)), bytes }],
  );
}

/** The file of one category. */
export function categoryFile(category: Category): AlternateFile {
  const { t, dataFiles, document } = publication;
  const path = `data/categorieen/${categoryKey(category)}.json`;
  const file = dataFiles.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no file "${path}"`);
  return alternate(path, file.type, t('categorie.kop', { nummer: citedNumber(category, document, t) }));
}

function alternate(path: string, type: string, title: string): AlternateFile {
  return { name: path.replace(/^data\//, ''), path: `/${path}`, type: type.replace(/;.*$/, ''), title };
}

/** A category for the examples: the first that is not lapsed. */
export function exampleCategory(): Category | undefined {
  return publication.document.categorieen.find(({ vervallen }) => vervallen === undefined);
}
