/** The real site, served under its policy, with a browser to look at it. */
import { after } from 'node:test';
import type { Browser, Page } from 'puppeteer';
import { openBrowser, openPage } from '../browser.ts';
import { realSite } from '../edition.ts';
import type { RealList } from '../edition.ts';
import { serveSite } from '../site-server.ts';

export interface OpenSite {
  readonly loaded: RealList;
  readonly folder: string;
  /** Without a slash at its end. */
  readonly origin: string;
  readonly browser: Browser;
}

/**
 * Opens the site when a test first asks for it and closes it after the tests of the file.
 *
 * @param sendPolicy - false for a server that leaves the policy to the pages
 */
export function openSite(sendPolicy = true): () => Promise<OpenSite> {
  let opened: Promise<OpenSite & { close: () => Promise<void> }> | undefined;
  after(async () => (await opened)?.close());
  return () => (opened ??= open(sendPolicy));
}

async function open(sendPolicy: boolean): Promise<OpenSite & { close: () => Promise<void> }> {
  const { loaded, folder } = await realSite();
  const site = await serveSite(folder, '/', sendPolicy);
  const { browser } = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { loaded, folder, origin: site.origin, browser, close };
}

/** A tab with a context of its own, so that nothing of an earlier test is left in it. */
export async function newTab({ browser }: OpenSite): Promise<Page> {
  const context = await browser.createBrowserContext();
  return openPage(context);
}

/** Lays out what the browser leaves for when somebody scrolls to it, so that it can be measured. */
export async function layOutAll(page: Page): Promise<void> {
  await page.$$eval('tr', (rows) => {
    for (const row of rows) row.style.contentVisibility = 'visible';
  });
}

/** Collects what a page complains of: errors, warnings, refused and failed requests. */
export function messagesOf(page: Page): string[] {
  const messages: string[] = [];
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(message.text());
  });
  page.on('requestfailed', (request) => {
    messages.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  return messages;
}
