import { categoryKey } from './document/category-key.ts';
import type { Document, Section } from './document/document.ts';
import { hasCategories } from './document/list-kinds.ts';
import { firstBlocks } from './document/page-map.ts';
import type { PageMap } from './document/page-map.ts';

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

/** The picture that goes with an address of the site where people share it; its path is counted from the home page. */
export const sharePicture = { path: '/deelbeeld.png', width: 1200, height: 630 } as const;

/** Names at the top of the site that it uses for pages and files of its own; no deel can have one. */
export const reservedNames: readonly string[] = [
  '404',
  '_astro',
  'categorieen',
  'data',
  'deelbeeld',
  'edities',
  'inhoud',
  'licenties',
  'media',
  'mijn-zienswijze',
  'over',
  'pagefind',
  'paginas',
  'reageren',
  'redactie',
  'robots',
  'schemas',
  'sitemap',
  'verwijzingen',
  'versies',
  'wijzigingen',
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
    pages.set(deel.id, deelPath(deel));
    for (const chapter of deel.children) pages.set(chapter.id, chapterPath(deel, chapter));
  }
  for (const category of document.categorieen) pages.set(category.id, categoryPath(category));
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

/** What names a place without its page: the id, or where it is what a page is about the path of that. */
export function placeKey({ path, fragment }: Address): string {
  return fragment ?? path;
}

/** Path of the page of a deel. */
export function deelPath({ name }: Pick<Section, 'name'>): string {
  return `/${name}/`;
}

/** Path of the page of a chapter, below that of its deel. */
export function chapterPath(deel: Pick<Section, 'name'>, { name }: Pick<Section, 'name'>): string {
  return `${deelPath(deel)}${name}/`;
}

/** Path of the page of a category. */
export function categoryPath(category: Parameters<typeof categoryKey>[0]): string {
  return `/categorieen/${categoryKey(category)}/`;
}

/** Path of the page on which readers write their view, without the base of the site. */
export const viewPath = '/mijn-zienswijze/';

/** The feed of the procedure, below `/data/`. */
export const feedFile = 'procedure.atom';

/** The calendar with the term for views, below `/data/`. */
export const calendarFile = 'terinzagelegging.ics';

/** Below the path of an earlier edition: what became of everything in it. */
export const sinceFile = 'sindsdien.json';

/** Path of the pages about what changed between editions, of a list that has earlier ones. */
export const changesPath = '/wijzigingen/';

/** Folder of the earlier editions, each in one of its own. */
export const editionsPath = '/versies/';

/** Where an earlier edition stands: `/versies/0.16/`. */
export function editionPath({ versie }: { readonly versie: string }): string {
  return `${editionsPath}${versie}/`;
}

/** Path of that feed, without the base of the site. */
export const feedPath = `/data/${feedFile}`;

/** Path of that calendar. */
export const calendarPath = `/data/${calendarFile}`;

/** Every page for readers, in reading order: for the sitemap. */
export function sitePaths({ lijst, delen, categorieen }: Document): string[] {
  const sections = delen.flatMap((deel) => [
    deelPath(deel),
    ...deel.children.map((chapter) => chapterPath(deel, chapter)),
  ]);
  const categories = hasCategories(lijst) ? ['/categorieen/', ...categorieen.map(categoryPath)] : [];
  const response = hasResponse(lijst) ? ['/reageren/'] : [];
  return ['/', ...sections, ...categories, ...response, '/inhoud/', '/data/', '/over/', '/paginas/'];
}

/** Whether there is anything to tell about responding: the page exists always, but nothing need lead to it. */
export function hasResponse({ inzage, zienswijze }: Document['lijst']): boolean {
  return inzage !== undefined || zienswijze !== undefined;
}

/** Where a page of the PDF begins on the site. */
export interface PageStart {
  readonly page: number;
  /** Block at which it begins; null for the pages before the first one. */
  readonly id: string | null;
  /** Link counted from the home page; null for a block without an address. */
  readonly href: string | null;
}

/**
 * Where every page of the PDF begins, first page first. The pages before the first block (title, colophon, contents)
 * lead to the home page, which has the same on it.
 */
export function pageStarts({ blokken }: Document, addresses: Addresses, pageMap: PageMap): PageStart[] {
  return [...firstBlocks(pageMap, blokken)].map(([page, id]) => {
    if ((pageMap.pages[id] ?? 0) > page) return { page, id: null, href: '/' };
    const address = addresses.get(id);
    return { page, id, href: address === undefined ? null : hrefOf(address) };
  });
}
