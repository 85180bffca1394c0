import type { Addresses } from '../../addresses.ts';
import { unitNames } from '../../document/list-kinds.ts';
import type { PageMap } from '../../document/page-map.ts';
import { citedArticle } from './cited-article.ts';

/** Path of a page of the site → ids of the blocks on it → page of the PDF, 0 while there is no PDF. */
export type BlockPlaces = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Names of the actors that have numbers of their own, by the id of their chapter; empty in other lists. */
export type ActorNames = Readonly<Record<string, string>>;

/** What the search page is told of the list. */
export interface PlacesFile {
  readonly places: BlockPlaces;
  readonly actors: ActorNames;
}

/** Lists where every block is, on the site and in the PDF, in a form small enough to send along. */
export function toBlockPlaces(addresses: Addresses, pages: PageMap['pages']): BlockPlaces {
  const places: Record<string, Record<string, number>> = {};
  for (const [id, { path }] of addresses) (places[path] ??= {})[id] = pages[id] ?? 0;
  return places;
}

/** The page of the PDF of each block, by id; a note can be shown on another page of the site than its own. */
export function pagesById(places: BlockPlaces): Map<string, number> {
  const all = Object.values(places).flatMap((blocks) => Object.entries(blocks));
  return new Map(all.filter(([, page]) => page > 0));
}

/** A block of the list, found by its id. */
export interface Place {
  readonly id: string;
  readonly path: string;
  readonly page: number;
}

/** What a category is called in one list or another, in full or by its first three letters: `cat.`. */
const units = unitNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join('|');
const isCategory = new RegExp(`^(?:${units})$`, 'i');
const citation = new RegExp(
  `^\\s*(?:(§|paragraaf|par\\.?|hoofdstuk|${units})\\s*)?([a-z]*\\.?\\d[\\w.]*)\\s*$`,
  'i',
);

/**
 * Finds the block that a query cites: a category (`1.2`, `categorie 1.2`), a section (`§ 2.1`, `2.1`), an article or a
 * part of one (`artikel 3, tweede lid`) or any block by its id (`2.1.a3`).
 *
 * @returns a category before a section with the same number; empty when the query is no citation
 */
export function citedBlocks(query: string, places: BlockPlaces): Place[] {
  const article = citedArticle(query);
  if (article !== null)
    return placesOf(places, (id) => {
      const own = id.toLowerCase();
      return own === article || own.endsWith(`-${article}`);
    });
  const [, kind = '', number = ''] = citation.exec(query) ?? [];
  if (number === '') return [];
  const wanted = number.toLowerCase().replace(/\.$/, '');
  const isNumbered = (id: string): boolean =>
    id.toLowerCase().replace(/^(?:p\d+)?c/, '') === wanted && wanted !== id;
  const tests = [
    ...(kind === '' || isCategory.test(kind) ? [isNumbered] : []),
    ...(isCategory.test(kind) ? [] : [(id: string) => id.toLowerCase() === wanted]),
  ];
  return tests.flatMap((fits) => placesOf(places, fits));
}

function placesOf(places: BlockPlaces, fits: (id: string) => boolean): Place[] {
  return Object.entries(places).flatMap(([path, blocks]) =>
    Object.entries(blocks).flatMap(([id, page]) => (fits(id) ? [{ id, path, page }] : [])),
  );
}
