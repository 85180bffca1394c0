import type { HTTPRequest, Page } from 'puppeteer';
import type { Assets } from './assets.ts';

/** An origin that exists only inside the browser: nothing leaves it, and files of the machine are out of reach. */
const origin = 'http://inzage.invalid';

/** A resource the print page asked for and did not get: it would be missing from the PDF. */
export class MissingResourceError extends Error {
  override name = 'MissingResourceError';
}

/**
 * Loads HTML into a page from memory. Scripts are off; the page gets the given assets and nothing else.
 *
 * @throws MissingResourceError when the page asks for anything else, or an image cannot be shown
 */
export async function loadIntoPage(page: Page, html: string, assets: Assets, timeout: number): Promise<void> {
  const refused: string[] = [];
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, html, assets, refused));
  await page.goto(`${origin}/`, { waitUntil: 'load', timeout });
  await page.evaluate('document.fonts.ready.then(() => true)');
  const [first] = [...refused, ...(await brokenImages(page))];
  if (first !== undefined)
    throw new MissingResourceError(
      `De drukversie vraagt om ${first}, maar dat hoort niet bij de stukken. Er is geen PDF gemaakt.`,
    );
}

/** The policy of the page stops most images before they are asked for; those and damaged ones have no size. */
async function brokenImages(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map((image) => {
        const source = image.getAttribute('src') ?? '';
        return source.startsWith('data:') ? `afbeelding ‘${image.alt}’` : source;
      }),
  );
}

async function answer(request: HTTPRequest, html: string, assets: Assets, refused: string[]): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') {
    await request.continue();
    return;
  }
  const asset = url.origin === origin ? assets.get(url.pathname) : undefined;
  if (url.href === `${origin}/`) {
    const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:";
    await request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: html,
    });
  } else if (asset) {
    await request.respond({ contentType: asset.type, body: asset.body });
  } else {
    refused.push(url.href);
    await request.abort();
  }
}
