import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { editionsPath } from '../../addresses.ts';
import { toHtmlText } from '../../markdown/html/render.ts';

/** Style sheet of all pages that are made without Astro, below `/versies/`. */
export const styleFile = 'uitgave.css';

/** A page that is made without Astro. */
export interface BarePage {
  readonly title: string;
  /** What browsers may do on it. */
  readonly policy: string;
  /** Whole address of where its content is to be found. */
  readonly canonical: string;
  /** A link to a page of the site, given its path from the home page. */
  readonly link: (path: string) => string;
  /** What else stands in its head. */
  readonly head: readonly Element[];
  readonly body: readonly ElementContent[];
}

/** The page as a file; no search engine is to find it, for the present edition has what counts. */
export function barePage({ title, policy, canonical, link, head, body }: BarePage): string {
  const usual = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'content-security-policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('link', { rel: ['canonical'], href: canonical }),
    h('link', { rel: ['stylesheet'], href: link(`${editionsPath}${styleFile}`) }),
  ];
  return `<!doctype html>\n<html lang="nl"><head>${toHtmlText([...usual, ...head])}</head><body>${toHtmlText([...body])}</body></html>\n`;
}
