import { printKey } from '../../print/key.ts';
import type { Edition } from '../../print/print.ts';
import { contentKey } from '../../source/content-key.ts';
import type { ContentFile } from '../../source/read.ts';
import { keepPrinted, printedOf, readPrinted } from '../printed.ts';
import type { Kept, Printed } from '../printed.ts';
import type { Reading } from './editing.ts';

/** Knows the page numbers of the last print, and of what content they hold. */
export interface PageNumbers {
  /** The print of this very content, if there is one; asked for at every edit, so it renders nothing. */
  readonly of: (files: readonly ContentFile[]) => Printed | null;
  /** Takes a fresh print. */
  readonly take: (edition: Edition, files: readonly ContentFile[]) => Promise<void>;
  /**
   * Renders the print of some content to see whether the numbers hold for it: an edit need not change a page, and the
   * look of the pages may have changed without one.
   *
   * @returns whether `of` gives something else now
   */
  readonly reconsider: (reading: Reading) => Promise<boolean>;
}

/**
 * Reads what was printed last.
 *
 * @param keeps - whether it is kept from one run to the next
 */
export async function pageNumbers(keeps: boolean): Promise<PageNumbers> {
  let kept: Kept | null = keeps ? await readPrinted() : null;
  const of = (files: readonly ContentFile[]): Printed | null =>
    kept?.content === contentKey(files) ? kept.printed : null;
  return {
    of,
    take: async (edition, files) => {
      kept = { printed: printedOf(edition), content: contentKey(files) };
      if (keeps) await keepPrinted(kept);
    },
    reconsider: async ({ loaded, files }) => {
      const printed = kept?.printed;
      if (printed === undefined) return false;
      const before = of(files);
      const holds = printed.pageMap.key === (await printKey(loaded));
      kept = { printed, content: holds ? contentKey(files) : '' };
      return of(files) !== before;
    },
  };
}
