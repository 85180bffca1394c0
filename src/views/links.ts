import { hrefOf } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';

/**
 * Link to a page of the site, whatever folder the site is served from.
 *
 * @param path - begins with a slash, counted from the home page
 */
export function siteLink(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Link to something in the list by its id; null when it has no address. */
export function siteLinkTo(addresses: Addresses, id: string): string | null {
  const address = addresses.get(id);
  return address === undefined ? null : siteLink(hrefOf(address));
}
