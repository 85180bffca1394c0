import { placeKey } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { createBlockNames } from '../document/block-names.ts';
import type { Document } from '../document/document.ts';
import type { PlaceTexts } from '../browser/place-words.ts';
import type { PageMap } from '../document/page-map.ts';
import { lowerFirst } from '../i18n/letters.ts';
import type { Translate } from '../i18n/translate.ts';
import { fingerprints, shortPrint } from '../source/editions/fingerprint.ts';

/** Stand in a citation for the place and its page, where the browser fills them in. */
export const anyPlace = '{plaats}';
export const anyPage = '{pagina}';

/** What the browser makes the words for a place of, where a mark does not bring them along. */
export function placeTexts(t: Translate): PlaceTexts {
  const nummer = '{nummer}';
  return { section: t('blok.paragraaf', { nummer }), paragraph: t('blok.alinea', { nummer }) };
}

/**
 * Makes the words for a place in the list: `§ 9.1.1, alinea 2 (p. 100)`.
 *
 * @returns gives them by the id of a block; the page is left out while there is no PDF
 */
export function createPlaceWords(
  document: Document,
  pageMap: PageMap | null,
  t: Translate,
): (id: string) => string {
  const nameOf = createBlockNames(document, t);
  return (id) => {
    const plaats = lowerFirst(nameOf(id));
    const pagina = pageMap?.pages[id];
    return pagina === undefined ? plaats : t('citeren.plaats', { plaats, pagina });
  };
}

/** How to cite a place: `Generieke Selectielijst MIVD, versie 0.16, § 9.1.1, alinea 2 (p. 100)`. */
export function citation({ titel, versie }: Document['lijst'], plaats: string, t: Translate): string {
  return t('citeren.verwijzing', { lijst: titel, versie, plaats });
}

/** The fingerprints that citations carry: by id, or of a page by its path. */
export function citedPrints({
  document,
  addresses,
}: {
  readonly document: Document;
  readonly addresses: Addresses;
}): Readonly<Record<string, string>> {
  const prints = fingerprints(document);
  return Object.fromEntries(
    Array.from(addresses, ([id, address]) => [placeKey(address), shortPrint(prints.get(id) ?? '')]),
  );
}
