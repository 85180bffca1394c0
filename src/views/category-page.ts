import { chapterPath, deelPath } from '../addresses.ts';
import type { Category, Document } from '../document/document.ts';
import { headingText } from '../document/queries.ts';
import type { PageLink } from './site-pages.ts';

/** A category as a link: number and name. */
export function categoryWords({ nummer, titel }: Category): string {
  return `${nummer} ${titel}`;
}

/** The way from the home page to a category: its deel and its process. */
export function categoryTrail({ processId }: Category, { delen }: Document): PageLink[] {
  for (const deel of delen) {
    const process = deel.children.find(({ id }) => id === processId);
    if (process) {
      return [
        { path: deelPath(deel), words: headingText(deel) },
        { path: chapterPath(deel, process), words: headingText(process) },
      ];
    }
  }
  return [];
}
