import { hrefOf } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { createBlockNames } from '../document/block-names.ts';
import type { BlockKind, Document } from '../document/document.ts';
import type { PageMap } from '../document/page-map.ts';
import type { Translate } from '../i18n/translate.ts';

/** A block that a view can be about, as the view names it. */
export interface Citable {
  readonly blok: string;
  readonly kind: BlockKind;
  /** `§ 9.1.1, alinea 2`. */
  readonly aanduiding: string;
  readonly pagina: number | null;
  /** Full address on the site. */
  readonly adres: string;
}

interface Where {
  readonly addresses: Addresses;
  /** Null while there is no PDF. */
  readonly pageMap: Pick<PageMap, 'pages'> | null;
  /** Address of the home page; ends with a slash. */
  readonly site: string;
  /** Texts of the kind of list. */
  readonly t: Translate;
}

/** Everything in the list that a view can be about, in the order of the document. */
export function citablesOf(document: Document, { addresses, pageMap, site, t }: Where): Citable[] {
  const nameOf = createBlockNames(document, t);
  return document.blokken.flatMap(({ id, kind }) => {
    const address = addresses.get(id);
    if (address === undefined) return [];
    return {
      blok: id,
      kind,
      aanduiding: nameOf(id),
      pagina: pageMap?.pages[id] ?? null,
      adres: new URL(hrefOf(address).slice(1), site).href,
    };
  });
}
