import { chapterPath, deelPath, hasResponse } from '../addresses.ts';
import { hasCategories } from '../document/list-kinds.ts';
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
    { path: '/inhoud/', words: t('nav.inhoud') },
    ...delen.map((deel) => ({ path: deelPath(deel), words: deel.titleText })),
    ...(hasCategories(lijst) ? [{ path: '/categorieen/', words: t('nav.categorieen') }] : []),
    ...(hasResponse(lijst) ? [{ path: '/reageren/', words: t('nav.reageren') }] : []),
    { path: '/over/', words: t('nav.over') },
  ];
}

/** Delen and chapters in the order in which they are read. */
export function readingOrder({ delen }: Document): PageLink[] {
  return delen.flatMap((deel) => [
    { path: deelPath(deel), words: deel.titleText },
    ...deel.children.map((chapter) => ({ path: chapterPath(deel, chapter), words: chapter.titleText })),
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
