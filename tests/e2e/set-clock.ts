import type { Page } from 'puppeteer';

/** Sets the clock of the pages that a tab opens from now on, which runs on from there. */
export async function setClock(page: Page, moment: string): Promise<void> {
  await page.evaluateOnNewDocument((start: number) => {
    const real = Date.now.bind(Date);
    const ahead = start - real();
    Date.now = () => real() + ahead;
    // A server whose files are newer than this clock would be believed before it.
    Object.defineProperty(Document.prototype, 'lastModified', { get: () => '03/16/2015 00:00:00' });
  }, Date.parse(moment));
}
