/** The browser and the pages of all tests: one place that says how long they wait and what ends them at once. */
import type { Browser, BrowserContext, Dialog, Page } from 'puppeteer';
import { launchBrowser } from '../src/print/chromium/launch.ts';
import type { Launched } from '../src/print/chromium/launch.ts';
import { patience } from './patience.ts';

/** A browser that can reach sites of this machine. */
export function openBrowser(): Promise<Launched> {
  return launchBrowser({ network: 'loopback', timeout: patience });
}

/**
 * A page that waits as long as `patience` says, whatever it waits for.
 *
 * A question that no test expects would have to be answered before anything else goes on: what is asked of the page
 * then waits for ever. The page is closed, so that all of it fails at once, and the question is the reason.
 *
 * @param answer - to what the page asks whoever leaves it; without, no page may ask anything
 */
export async function openPage(place: Browser | BrowserContext, answer?: 'leave'): Promise<Page> {
  const page = await place.newPage();
  page.setDefaultTimeout(patience);
  page.setDefaultNavigationTimeout(patience);
  page.on('dialog', (dialog) => void (answer === 'leave' ? leave(page, dialog) : refuse(page, dialog)));
  return page;
}

/** Presses what a selector names with the keyboard: it may move meanwhile, as what is fetched later gets its room. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

/** Presses what a selector names where no scripts run: nothing moves there, and a locator needs a script to see that. */
export async function pressStill(page: Page, selector: string): Promise<void> {
  await page.click(selector);
}

async function leave(page: Page, dialog: Dialog): Promise<void> {
  if (dialog.type() === 'beforeunload') await dialog.accept();
  else await refuse(page, dialog);
}

async function refuse(page: Page, dialog: Dialog): Promise<void> {
  const asked = `The page ${page.url()} asks (${dialog.type()}): ${dialog.message()}`;
  // A browser that ends has closed it: what it asked is what counts.
  await page.close().catch(() => undefined);
  throw new Error(asked);
}
