import type { Edition } from '../../print/print.ts';
import { keepPrinted, printedOf, readPrinted } from '../printed.ts';
import type { Kept, Printed } from '../printed.ts';
import type { LeisureAnswer } from './reading/messages.ts';

/** Knows the page numbers of the last print, and of what content they hold. */
export interface PageNumbers {
  /** The print of this very content, by its key, if there is one. */
  readonly of: (content: string) => Printed | null;
  /** Takes a fresh print of some content. */
  readonly take: (edition: Edition, content: string) => Promise<void>;
  /**
   * Takes notice of what a print of some content is made of: an edit need not change a page, and the look of the pages
   * may have changed without one.
   *
   * @returns whether `of` gives something else now
   */
  readonly compare: (answer: Pick<LeisureAnswer, 'content' | 'print'>) => boolean;
}

/**
 * Reads what was printed last.
 *
 * @param keeps - whether it is kept from one run to the next
 */
export async function pageNumbers(keeps: boolean): Promise<PageNumbers> {
  let kept: Kept | null = keeps ? await readPrinted() : null;
  const of = (content: string): Printed | null => (kept?.content === content ? kept.printed : null);
  return {
    of,
    take: async (edition, content) => {
      kept = { printed: printedOf(edition), content };
      if (keeps) await keepPrinted(kept);
    },
    compare: ({ content, print }) => {
      const before = of(content);
      if (kept) kept = { ...kept, content: kept.printed.pageMap.key === print ? content : '' };
      return of(content) !== before;
    },
  };
}
