import { decoded } from '../../document/web-address.ts';
import type { Fault } from '../fault.ts';
import type { Segment } from '../segment.ts';
import { siteFault } from './compared.ts';
import type { SitePage } from './read.ts';

/** What can be linked to on the site. */
export interface SiteFiles {
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Size in bytes of every other file, by its path on the site. */
  readonly files: ReadonlyMap<string, number>;
  /** Path at which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** Links within the site that lead to no page, file or element (BW12). */
export function linkFaults(
  path: string,
  page: SitePage,
  site: SiteFiles,
  segments: ReadonlyMap<string, Segment>,
): Fault[] {
  const hrefs = [...page.links, ...page.marks.map(({ href }) => ({ href, place: null }))];
  return hrefs.flatMap(({ href, place }) => {
    if (leadsSomewhere(href, path, site)) return [];
    return [siteFault('BW12', segments.get(place ?? '') ?? null, path, href, '')];
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
