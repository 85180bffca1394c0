import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkFacts } from './link-facts.ts';

/** A built site, as far as its links are concerned. */
export interface LinkedSite {
  readonly folder: string;
  /** Origin of the published site: what an address in its own pages begins with. */
  readonly origin: string;
  /** Path below which it stands: begins and ends with a slash. */
  readonly base: string;
  /** Its pages by path below the base: `/over/`. */
  readonly pages: ReadonlyMap<string, LinkFacts>;
}

const jci =
  /^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWB[RV]\d{7}(?:&[a-z]+=[^&#]+)*&z=\d{4}-\d{2}-\d{2}&g=\d{4}-\d{2}-\d{2}$/;

/** Whether a link cites a law as Juriconnect prescribes. */
export function citesLaw(link: string): boolean {
  return jci.test(link);
}

/**
 * What is wrong with links on a page, each with the link itself.
 *
 * @param from - path of the page below the base
 */
export function faultsOf(links: readonly string[], from: string, site: LinkedSite): string[] {
  return links.flatMap((link) => {
    const fault = faultOf(link, from, site);
    return fault === null ? [] : [`${link} ${fault}`];
  });
}

function faultOf(link: string, from: string, site: LinkedSite): string | null {
  if (/^tel:\+?\d+$|^mailto:[^@\s]+@[^@\s]+$/.test(link)) return null;
  const around = `${site.origin}${site.base.slice(0, -1)}${from}`;
  if (!URL.canParse(link, around)) return 'is not an address';
  const url = new URL(link, around);
  if (url.origin === site.origin) return internalFault(url, site);
  if (url.protocol !== 'https:') return 'is not https';
  if (url.host === 'wetten.overheid.nl' && !citesLaw(link)) return 'has not the form of Juriconnect';
  return null;
}

function internalFault({ pathname, hash }: URL, { folder, base, pages }: LinkedSite): string | null {
  if (!pathname.startsWith(base)) return `is outside ${base}`;
  const path = decodeURIComponent(pathname.slice(base.length - 1));
  const target = pages.get(path);
  if (target === undefined) {
    const isFile = /[^/]\.[a-z0-9]+$/.test(path) && existsSync(join(folder, path));
    if (!isFile) return 'leads to nothing';
  }
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || target?.ids.includes(fragment) === true ? null : 'names no element of its page';
}
