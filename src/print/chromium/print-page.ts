import type { Page } from 'puppeteer';

/** Prints a page. Tags cost time, and only the last print is for readers. */
export async function printPage(page: Page, { tagged }: { readonly tagged: boolean }): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged,
    timeout: 0,
    waitForFonts: false,
  });
}
