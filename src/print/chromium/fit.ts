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
    for (const name of names) {
      const measured = Array.from(document.querySelectorAll('table'), (table) => {
        const probe = document.createElement('div');
        // An empty block takes the width that the table was given.
        probe.className = table.className;
        table.before(probe);
        return { table, probe };
      });
      // All are there before any is measured: a change between two measurements would lay out everything anew.
      const wide = measured.filter(
        ({ table, probe }) => table.getBoundingClientRect().right > probe.getBoundingClientRect().right + 1,
      );
      for (const { probe } of measured) probe.remove();
      for (const { table } of wide) table.classList.add(name);
      if (wide.length === 0) return;
    }
  }, measures);
}
