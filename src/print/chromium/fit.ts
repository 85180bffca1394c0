import type { Page } from 'puppeteer';

/**
 * Marks tables that are wider than the page area: Chromium would make everything on all pages smaller to let one
 * in. The mark lets words in them break anywhere.
 *
 * Reported: https://chromium.googlesource.com/chromium/src/+/f6529c7990744370869e4ab2794caae6c46ba044
 */
export async function fitTables(page: Page): Promise<void> {
  await page.evaluate(() => {
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
      if (table.getBoundingClientRect().right > room(table) + 1) table.classList.add('squeezed');
    }
  });
}
