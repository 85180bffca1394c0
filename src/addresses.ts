import type { Document } from './document/document.ts';

/** Where something stands on the site: the path of its page and, below that, its id. */
export interface Address {
  readonly path: string;
  /** Id on that page; null when it is what the page is about. */
  readonly fragment: string | null;
}

/** Addresses of everything that can be cited, by id. */
export type Addresses = ReadonlyMap<string, Address>;

/** Stands where the address of the published site should: nothing works on it, and nobody can own it. */
export const unknownSite = 'https://inzage.example/';

/** Names at the top of the site that it uses for pages and files of its own; no deel can have one. */
export const reservedNames: readonly string[] = [
  '404',
  '_astro',
  'categorieen',
  'data',
  'licenties',
  'media',
  'over',
  'pagefind',
  'paginas',
  'reageren',
  'redactie',
  'robots',
  'schemas',
  'sitemap',
  'zoeken',
];

/**
 * Gives every citable thing its address on the site. Addresses follow names, not numbers, so that they hold
 * when a chapter is inserted: `/toelichting/context/#2.1.a3`, `/categorieen/1.2/`.
 *
 * @param document - the list
 * @returns site paths that begin and end with a slash, without the base of the site
 */
export function addressesOf(document: Document): Addresses {
  const pages = new Map<string, string>();
  for (const deel of document.delen) {
    pages.set(deel.id, `/${deel.name}/`);
    for (const chapter of deel.children) pages.set(chapter.id, `/${deel.name}/${chapter.name}/`);
  }
  for (const { id, nummer } of document.categorieen) pages.set(id, categoryPath(nummer));
  const addresses = new Map<string, Address>();
  for (const { id, owner } of document.blokken) {
    const path = pages.get(owner);
    if (path !== undefined) addresses.set(id, { path, fragment: id === owner ? null : id });
  }
  return addresses;
}

/** The address as a link: path and, where there is one, the fragment. */
export function hrefOf({ path, fragment }: Address): string {
  return fragment === null ? path : `${path}#${fragment}`;
}

/** Path of the page of a category, by its number. */
export function categoryPath(nummer: string): string {
  return `/categorieen/${nummer}/`;
}
