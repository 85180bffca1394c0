import type { Page } from 'puppeteer';
import { addressElsewhere } from '../html/links.ts';
import { pageRuns } from '../html/page-lists.ts';

/** What is filled in. */
export interface PageNumbers {
  readonly numbers: Readonly<Record<string, number>>;
  /** Ids of places whose mention of a page is not shown. */
  readonly leftOut: readonly string[];
  /** Styles by which the foot counts; null where it counts right by itself. */
  readonly count: string | null;
}

/** A place for a list of pages: of these ids, some of which stand in this part of the print. */
interface ListPlace {
  readonly ids: readonly string[];
  readonly here: readonly string[];
}

/** Fills in every page number that the page waits for. */
export async function fillPageNumbers(page: Page, filling: PageNumbers): Promise<void> {
  const waiting = await fillNumbers(page, filling);
  if (waiting.length > 0) await fillPageLists(page, waiting, new Map(Object.entries(filling.numbers)));
}

/**
 * Fills in what has one page: numbers, mentions, the foot, and the name of the group of the first row on a page, where
 * that is not the first of its group. All in one go: while an answer travels nothing is laid out.
 *
 * @returns the places for lists of pages
 */
async function fillNumbers(page: Page, filling: PageNumbers): Promise<ListPlace[]> {
  return page.evaluate(({ numbers, leftOut, count }) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      place.textContent = String(numbers[place.dataset.pageOf ?? ''] ?? '');
    }
    const hidden = new Set(leftOut);
    for (const mention of document.querySelectorAll<HTMLElement>('[data-mention]')) {
      const [, at = ''] = (mention.dataset.mention ?? '').split(' ');
      mention.hidden = hidden.has(at);
    }
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-rows]')) {
      const { rows = '', goesOn = '' } = dataset;
      const ids = rows.split(' ');
      const first = ids.filter((id, index) => index > 0 && numbers[id] !== numbers[ids[index - 1] ?? '']);
      for (const id of first)
        document.getElementById(id)?.firstElementChild?.setAttribute('data-again', goesOn);
    }
    const style = document.querySelector('#telling');
    if (style && count !== null) style.textContent = count;
    return [...document.querySelectorAll<HTMLElement>('[data-pages-of]')].map((place) => {
      const ids = (place.dataset.pagesOf ?? '').split(' ');
      return { ids, here: ids.filter((id) => document.getElementById(id) !== null) };
    });
  }, filling);
}

/** Fills in every list of pages, each page a link to what stands there, in this part of the print or in another. */
async function fillPageLists(
  page: Page,
  waiting: readonly ListPlace[],
  pages: ReadonlyMap<string, number>,
): Promise<void> {
  const lists = waiting.map(({ ids, here }) =>
    pageRuns(ids, pages).map(({ id, words }) => ({
      words,
      href: here.includes(id) ? `#${id}` : addressElsewhere(id),
    })),
  );
  await page.evaluate((all) => {
    for (const [index, place] of [...document.querySelectorAll('[data-pages-of]')].entries()) {
      const links = (all[index] ?? []).map(({ href, words }) => {
        const link = document.createElement('a');
        link.setAttribute('href', href);
        link.textContent = words;
        return link;
      });
      place.replaceChildren(...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link])));
    }
  }, lists);
}
