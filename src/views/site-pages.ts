import { categoryPath } from '../addresses.ts';
import type { Document } from '../document/document.ts';
import type { Translate } from '../i18n/translate.ts';

/** A link in a menu, breadcrumb or list of neighbours; the path is counted from the home page. */
export interface PageLink {
  readonly path: string;
  readonly words: string;
}

/** The pages of the main navigation. */
export function mainPages({ lijst, delen }: Document, t: Translate): PageLink[] {
  return [
    { path: '/', words: t('nav.inhoud') },
    ...delen.map(({ name, titleText }) => ({ path: `/${name}/`, words: titleText })),
    { path: '/categorieen/', words: t('nav.categorieen') },
    ...(hasResponse(lijst) ? [{ path: '/reageren/', words: t('nav.reageren') }] : []),
    { path: '/over/', words: t('nav.over') },
  ];
}

/** Every page with text, in reading order: for the sitemap. */
export function allPaths(document: Document): string[] {
  const fixed = [
    '/categorieen/',
    ...document.categorieen.map(({ nummer }) => categoryPath(nummer)),
    ...(hasResponse(document.lijst) ? ['/reageren/'] : []),
    '/data/',
    '/over/',
    '/paginas/',
    '/redactie/',
  ];
  return ['/', ...readingOrder(document).map(({ path }) => path), ...fixed];
}

/** Delen and chapters in the order in which they are read. */
export function readingOrder({ delen }: Document): PageLink[] {
  return delen.flatMap((deel) => [
    { path: `/${deel.name}/`, words: deel.titleText },
    ...deel.children.map((chapter) => ({ path: `/${deel.name}/${chapter.name}/`, words: chapter.titleText })),
  ]);
}

/** What comes before and after a page in a list. */
export function neighbours<T extends PageLink>(
  links: readonly T[],
  path: string,
): { readonly previous: T | undefined; readonly next: T | undefined } {
  const index = links.findIndex((link) => link.path === path);
  return {
    previous: index > 0 ? links[index - 1] : undefined,
    next: index === -1 ? undefined : links[index + 1],
  };
}

/** Whether there is anything to tell about responding: the page exists always, but nothing need lead to it. */
export function hasResponse({ inzage, zienswijze }: Document['lijst']): boolean {
  return inzage !== undefined || zienswijze !== undefined;
}
