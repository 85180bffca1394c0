import { join } from 'node:path';
import { publishedAt } from '../../src/export/publication.ts';
import type { Published } from '../../src/export/publication.ts';
import type { Loaded } from '../../src/source/load.ts';
import { readLoaded } from '../edition/loaded.ts';
import { oddLists } from './odd-lists.ts';

export const site = 'https://lijst.example.nl/map/';

let shipped: Promise<Loaded> | undefined;

/** The repository's own list. */
export function shippedList(): Promise<Loaded> {
  return (shipped ??= readLoaded(join(import.meta.dirname, '../../content')));
}

/** The repository's own list and the odd ones, by what they are called in messages. */
export async function everyList(): Promise<[string, Loaded][]> {
  return [['the shipped list', await shippedList()], ...oddLists];
}

/** A list at an address, every category on a page of its own. */
export function published({ document }: Loaded): Published {
  const pages = document.categorieen.map(({ id }, index) => [id, index + 7] as const);
  return publishedAt(document, site, Object.fromEntries(pages));
}
