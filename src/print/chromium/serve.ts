import type { CDPSession, Page, Protocol } from 'puppeteer';
import { ExpectedError } from '../../machine/expected-error.ts';
import type { Assets } from './assets.ts';
import { BrowserCrashError } from './crash.ts';
import { within } from './time-limits.ts';

/** An origin that exists only inside the browser: nothing leaves it, and files of the machine are out of reach. */
const origin = 'http://inzage.invalid';

/** What the page may do: show text with its own styles and fonts, and images it carries along. */
const policy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  // Forbids scripts a second time, and pages that lead on by themselves. Fonts need the origin.
  'sandbox allow-same-origin',
];

/** A resource the print page asked for and did not get: it would be missing from the PDF. */
export class MissingResourceError extends ExpectedError {
  override name = 'MissingResourceError';
}

/** An image that the browser cannot show. */
export interface BrokenImage {
  /** What it is called: its address, or its description when it travels inside the page. */
  readonly name: string;
  /** Id of the block it stands in. */
  readonly block: string | null;
}

/** A page that shows HTML from memory, one piece after the other. */
export interface Screen {
  /**
   * Shows HTML. Every font is there when this is done, so that no slow machine prints with another.
   *
   * @param limit - milliseconds it may take; Infinity for as long as it lasts
   * @returns the images that cannot be shown
   * @throws MissingResourceError when the page asks for what is not among the assets, or a font cannot be used;
   *   StepTimeoutError; what went wrong while the page got what it asks for
   */
  readonly show: (html: string, limit: number) => Promise<readonly BrokenImage[]>;
}

/**
 * Makes a page show HTML from memory. Scripts are off; the page gets the given assets and nothing else.
 */
export function screenOn(page: Page, assets: Assets): Screen {
  const refused: string[] = [];
  // What asks for an answer that cannot be given waits for it forever.
  const { promise: unanswered, reject } = Promise.withResolvers<never>();
  unanswered.catch(() => undefined);
  let shown: string | null = null;
  const show = async (html: string): Promise<readonly BrokenImage[]> => {
    // Loading the fonts takes longer than all else; with the same styles they stay.
    const again = shown !== null && headOf(shown) === headOf(html);
    if (shown !== null && !again) throw new Error('A page shows nothing else with other styles.');
    if (!again)
      await load(page, async (browser, request) => {
        try {
          await answer(browser, request, html, assets, refused);
        } catch (error) {
          // Of a page that has gone meanwhile nobody waits for the answer.
          if (!page.isClosed() && page.browser().connected && !browser.detached) reject(error);
        }
      });
    shown = html;
    const { fonts, broken } = await settle(page, again ? html : null);
    const [first] = [...refused, ...fonts.map((font) => `het lettertype ${font}`)];
    if (first !== undefined)
      throw new MissingResourceError(
        `De drukversie vraagt om ${first}, maar dat hoort niet bij de stukken. Er is geen PDF gemaakt.`,
      );
    return broken;
  };
  return {
    show: async (html, limit) => within('laden', limit, Promise.race([show(html), unanswered])),
  };
}

/**
 * Loads HTML into a page that is empty.
 *
 * @returns and throws as showing it does
 */
export async function loadIntoPage(
  page: Page,
  html: string,
  assets: Assets,
  limit: number,
): Promise<readonly BrokenImage[]> {
  return screenOn(page, assets).show(html, limit);
}

/** A request that waits for an answer. */
type Request = Protocol.Fetch.RequestPausedEvent;

/**
 * Loads the page. What it asks for is answered without puppeteer, which would make the text that files travel as piece
 * by piece, and longer than the browser needs to read the fonts. No report found.
 */
async function load(
  page: Page,
  respond: (browser: CDPSession, request: Request) => Promise<void>,
): Promise<void> {
  await page.setJavaScriptEnabled(false);
  const browser = await page.createCDPSession();
  browser.on('Fetch.requestPaused', (request) => {
    void respond(browser, request);
  });
  await browser.send('Fetch.enable');
  await page.goto(`${origin}/`, { waitUntil: 'load', timeout: 0 }).catch((error: unknown) => {
    // The page itself is always answered: it can only fail to come because its process ended on the way, which
    // puppeteer does not tell. No report found.
    throw String(error).includes('net::ERR_ABORTED')
      ? new BrowserCrashError('de pagina is vastgelopen')
      : error;
  });
}

/** The styles, and all else before the text. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf('<body'));
}

/** What a page that has settled lacks. */
interface Lacking {
  /** Fonts that cannot be used. */
  readonly fonts: readonly string[];
  readonly broken: readonly BrokenImage[];
}

/**
 * Puts the text of HTML in the place of the present one, as if that had never been there, and waits for its images and
 * for each font that the stylesheet names, used or not: Chromium fetches one only when it meets text in it. All in one
 * go: while an answer travels nothing is laid out.
 *
 * @param html - null for a page that shows it already
 * @returns what is lacking; the policy of the page stops most images before they are asked for, and those and damaged
 *   ones have no size
 */
async function settle(page: Page, html: string | null): Promise<Lacking> {
  return page.evaluate(async (text: string | null) => {
    if (text !== null) {
      const fresh = new DOMParser().parseFromString(text, 'text/html');
      document.head.querySelector('#telling')?.replaceChildren();
      document.body.replaceWith(document.adoptNode(fresh.body));
      await Promise.all([...document.images].map(async (image) => image.decode().catch(() => undefined)));
    }
    const failed = async (font: FontFace): Promise<string[]> =>
      font.load().then(
        () => [],
        () => [`${font.family} (${font.weight}, ${font.style})`],
      );
    return {
      fonts: (await Promise.all([...document.fonts].map(failed))).flat(),
      broken: [...document.images]
        .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
        .map((image) => {
          const source = image.getAttribute('src') ?? '';
          return {
            name: source.startsWith('data:') ? `‘${image.alt}’` : source,
            block: image.closest('[id]')?.id ?? null,
          };
        }),
    };
  }, html);
}

async function answer(
  browser: CDPSession,
  { requestId, request }: Request,
  html: string,
  assets: Assets,
  refused: string[],
): Promise<void> {
  const url = new URL(request.url);
  const give = async (body: Uint8Array, headers: Readonly<Record<string, string>>): Promise<void> =>
    browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64'),
    });
  const asset = url.origin === origin ? assets.get(url.pathname) : undefined;
  if (url.href === `${origin}/`)
    await give(Buffer.from(html), {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
    });
  else if (asset) await give(asset.body, { 'content-type': asset.type });
  else {
    refused.push(url.href);
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  }
}
