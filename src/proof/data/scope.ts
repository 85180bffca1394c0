import { addressesOf, hrefOf } from '../../addresses.ts';
import type { Document } from '../../document/document.ts';
import type { PageMap } from '../../document/page-map.ts';

/** The list and where it stands: what the files are compared with. */
export interface Scope {
  readonly document: Document;
  readonly pages: PageMap['pages'];
  /** Address of the home page; ends with a slash. */
  readonly home: string;
  /** Full address of anything in the list, by its id. */
  readonly addressOf: (id: string) => string;
  /** Address of something that stands in the linked data alone. */
  readonly inData: (name: string) => string;
}

export function scopeOf(document: Document, pages: PageMap['pages'], home: string): Scope {
  const addresses = addressesOf(document);
  const inData = (name: string): string => new URL(`data/lijst.jsonld#${name}`, home).href;
  return {
    document,
    pages,
    home,
    inData,
    addressOf: (id) => {
      const address = addresses.get(id);
      return address === undefined ? inData(id) : new URL(`.${hrefOf(address)}`, home).href;
    },
  };
}
