import type { Page } from 'puppeteer';

const runs = 'inzage-clock-runs';

/**
 * Sets the clock of the pages that a tab opens from now on, which runs on from there.
 *
 * @param stands - it stands still there until `startClock` is called, however long a page takes to load
 */
export async function setClock(page: Page, moment: string, stands = false): Promise<void> {
  await page.evaluateOnNewDocument(
    (start: number, still: boolean, event: string) => {
      const real = Date.now.bind(Date);
      let began = still ? null : real();
      Date.now = () => start + (began === null ? 0 : real() - began);
      addEventListener(event, () => (began = real()), { once: true });
      // A server whose files are newer than this clock would be believed before it.
      Object.defineProperty(Document.prototype, 'lastModified', { get: () => '03/16/2015 00:00:00' });
    },
    Date.parse(moment),
    stands,
    runs,
  );
}

/** Lets the clock run that stands still in the open page. */
export async function startClock(page: Page): Promise<void> {
  await page.evaluate((event) => dispatchEvent(new Event(event)), runs);
}
