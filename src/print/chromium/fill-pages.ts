import type { Page } from 'puppeteer';
import { addressElsewhere } from '../html/links.ts';
import { pageRuns } from '../html/page-lists.ts';

/**
 * Fills in every page number that the page waits for.
 *
 * @param leftOut - ids of places whose mention of a page is not shown
 */
export async function fillPageNumbers(
  page: Page,
  pages: ReadonlyMap<string, number>,
  leftOut: readonly string[],
): Promise<void> {
  await page.evaluate(
    (numbers: Record<string, number>, hidden: readonly string[]) => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        place.textContent = String(numbers[place.dataset.pageOf ?? ''] ?? '');
      }
      for (const mention of document.querySelectorAll<HTMLElement>('[data-mention]')) {
        const [, at = ''] = (mention.dataset.mention ?? '').split(' ');
        mention.hidden = hidden.includes(at);
      }
    },
    Object.fromEntries(pages),
    leftOut,
  );
  await fillPageLists(page, pages);
  await nameGroupsAgain(page, pages);
}

/** Fills in every list of pages, each page a link to what stands there, in this part of the print or in another. */
async function fillPageLists(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  const waiting = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pages-of]')].map((place) => {
      const ids = (place.dataset.pagesOf ?? '').split(' ');
      return { ids, here: ids.filter((id) => document.getElementById(id) !== null) };
    }),
  );
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

/** Names the group of the first row on a page, where that is not the first of its group. */
async function nameGroupsAgain(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers: Record<string, number>) => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-rows]')) {
      const { rows = '', goesOn = '' } = dataset;
      const ids = rows.split(' ');
      const first = ids.filter((id, index) => index > 0 && numbers[id] !== numbers[ids[index - 1] ?? '']);
      for (const id of first)
        document.getElementById(id)?.firstElementChild?.setAttribute('data-again', goesOn);
    }
  }, Object.fromEntries(pages));
}
