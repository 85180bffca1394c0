import { madeFiles } from './made-files.ts';
import type { MadeFile } from './made-files.ts';
import { publishedAt } from '../../src/export/publication.ts';
import type { Published } from '../../src/export/publication.ts';
import type { Loaded } from '../../src/source/load.ts';
import { shippedList } from '../shipped-list.ts';
import { oddLists } from './odd-lists.ts';

export const site = 'https://lijst.example.nl/map/';

/** The repository's own list and the odd ones, by what they are called in messages. */
export async function everyList(): Promise<[string, Loaded][]> {
  return [['the shipped list', await shippedList()], ...oddLists];
}

/** A list at an address, every category on a page of its own. */
export function published({ document }: Loaded): Published {
  const pages = document.categorieen.map(({ id }, index) => [id, index + 7] as const);
  return publishedAt(document, site, Object.fromEntries(pages));
}

const made = new WeakMap<Loaded, Promise<readonly MadeFile[]>>();

/** The open data of a list, made once for all tests in a process. */
export async function filesOf(loaded: Loaded): Promise<readonly MadeFile[]> {
  const files = made.get(loaded) ?? madeFiles(published(loaded));
  made.set(loaded, files);
  return files;
}
