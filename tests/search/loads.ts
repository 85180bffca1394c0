import type { Browser } from 'puppeteer';
import { openPage } from '../browser.ts';

/** What was fetched from a site: by path, the bytes on the wire, with those of the headers. */
export type Load = ReadonlyMap<string, number>;

/**
 * Opens a page with nothing kept from before, and waits until it is at rest.
 *
 * @param ready - selector of what stands there when it has done what it is measured for
 */
export async function loadOf(browser: Browser, address: string, ready: string): Promise<Load> {
  const context = await browser.createBrowserContext();
  try {
    const page = await openPage(context);
    await page.setViewport({ width: 1280, height: 800 });
    const client = await page.createCDPSession();
    await client.send('Network.enable');
    const paths = new Map<string, string>();
    const bytes = new Map<string, number>();
    client.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('http')) paths.set(requestId, new URL(request.url).pathname);
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const path = paths.get(requestId);
      if (path !== undefined) bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForSelector(ready);
    await page.waitForNetworkIdle({ idleTime: 300 });
    return bytes;
  } finally {
    await context.close();
  }
}
