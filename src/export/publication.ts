import { addressesOf, hrefOf } from '../addresses.ts';
import type { Document } from '../document/document.ts';

/** The list and where it stands: all that the exports are made from. */
export interface Published {
  readonly document: Document;
  /** The editions before it that were put down, the oldest first. */
  readonly earlier?: readonly Document[];
  /** Address of the home page; ends with a slash. */
  readonly site: string;
  /** Page of the PDF by block id; null while there is no PDF of this content. */
  readonly pages: Readonly<Record<string, number>> | null;
  /** Full address on the site of anything in the list, by its id. */
  readonly urlOf: (id: string) => string;
}

/**
 * Brings the list together with its addresses.
 *
 * @param document - the list
 * @param site - address of the home page; ends with a slash
 * @param pages - pages of the PDF by block id, or null
 */
export function publishedAt(document: Document, site: string, pages: Published['pages'] = null): Published {
  const addresses = addressesOf(document);
  return {
    document,
    site,
    pages,
    urlOf: (id) => {
      const address = addresses.get(id);
      // What no annex prints stands in the data alone.
      return address === undefined
        ? new URL(`data/lijst.jsonld#${id}`, site).href
        : new URL(hrefOf(address).slice(1), site).href;
    },
  };
}

/** Address below which the data stands. */
export function dataUrl(site: string): string {
  return `${site}data/`;
}
