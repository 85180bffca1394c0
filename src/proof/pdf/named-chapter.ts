import type { Document } from '../../document/document.ts';
import type { PageMap } from '../../document/page-map.ts';
import { headingText } from '../../document/queries.ts';
import { normalise } from '../normalise.ts';

/**
 * What the head of a page says below its own words: the title of the chapter that the page belongs to, in a list that asks
 * for it. What opens a deel, and what follows the last chapter, belongs to none.
 *
 * @param end - first page of what follows the last chapter
 */
export function namedChapter(
  { lijst, delen }: Document,
  { pages }: PageMap,
  end: number,
): (page: number) => string {
  if (lijst.kopregel === 'vast') return () => '';
  const begun = delen.flatMap((deel) => [
    { page: pages[deel.id] ?? Infinity, title: '' },
    ...deel.children.map((chapter) => ({
      page: pages[chapter.id] ?? Infinity,
      title: normalise(headingText(chapter)),
    })),
  ]);
  return (page) => (page >= end ? '' : (begun.findLast((one) => one.page <= page)?.title ?? ''));
}
