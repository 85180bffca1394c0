import type { Page } from 'puppeteer';

/** What may break in a table, the least first: words in its cells, and then those of its heads, which are shorter. */
const measures = ['squeezed', 'squeezed-heads'];

/**
 * Marks tables that are wider than the page area: Chromium would make everything on all pages smaller to let one
 * in. The mark lets words in them break anywhere, those in heads only where that is not enough.
 *
 * Reported: https://chromium.googlesource.com/chromium/src/+/f6529c7990744370869e4ab2794caae6c46ba044
 */
export async function fitTables(page: Page): Promise<void> {
  await page.evaluate((names) => {
    const room = (table: HTMLElement): number => {
      const probe = document.createElement('div');
      // An empty block takes the width that the table was given.
      probe.className = table.className;
      table.before(probe);
      const { right } = probe.getBoundingClientRect();
      probe.remove();
      return right;
    };
    for (const table of document.querySelectorAll('table')) {
      for (const name of names)
        if (table.getBoundingClientRect().right > room(table) + 1) table.classList.add(name);
    }
  }, measures);
}
