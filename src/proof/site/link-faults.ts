import { decoded } from '../../document/web-address.ts';
import type { Fault } from '../fault.ts';
import type { Block } from '../../document/document.ts';
import type { HtmlText } from '../html/read.ts';
import { siteFault } from './site-fault.ts';

/** What can be linked to on the site. */
export interface SiteFiles {
  readonly pages: ReadonlyMap<string, HtmlText>;
  /** Size in bytes of every other file, by its path on the site. */
  readonly files: ReadonlyMap<string, number>;
  /** Path at which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** Links within the site that lead to no page, file or element (BW12). */
export function linkFaults(
  path: string,
  page: HtmlText,
  site: SiteFiles,
  blocks: ReadonlyMap<string, Block>,
): Fault[] {
  const hrefs = [...page.links, ...page.marks.map(({ href }) => ({ href, block: null }))];
  return hrefs.flatMap(({ href, block }) => {
    if (leadsSomewhere(href, path, site)) return [];
    return [siteFault('BW12', blocks.get(block ?? '') ?? null, path, href, '')];
  });
}

function leadsSomewhere(href: string, from: string, { pages, files, base }: SiteFiles): boolean {
  const here = `https://site.invalid${base}${from.slice(1)}`;
  const url = URL.parse(href, here);
  if (url === null) return false;
  if (url.host !== 'site.invalid') return true;
  const whole = decoded(url.pathname);
  if (!whole.startsWith(base)) return false;
  const path = `/${whole.slice(base.length)}`;
  const page = pages.get(path);
  if (page === undefined) return files.has(path);
  return url.hash === '' || page.ids.has(decoded(url.hash.slice(1)));
}
