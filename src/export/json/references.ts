import { addressesOf, hrefOf } from '../../addresses.ts';
import { createBlockNames } from '../../document/block-names.ts';
import type { Document } from '../../document/document.ts';
import { entryNames } from '../../document/entry-names.ts';
import { fingerprints } from '../../source/editions/fingerprint.ts';
import { textsFor } from '../../document/list-kinds.ts';
import type { PageMap } from '../../document/page-map.ts';
import { allSections } from '../../document/queries.ts';
import { toJson } from './list.ts';

/** Version of the form of `verwijzingen.json`. */
const referencesFormat = 1;

/** Name of the file, in the root of the site and in the folder of a frozen edition. */
export const referencesFile = 'verwijzingen.json';

/** What whoever cites a place needs to know of it. */
export interface CitedPlace {
  /** As a person cites it: `§ 9.1.1, alinea 2`. */
  readonly nummer: string;
  /** Title of the section, category or entry; null for a piece of text. */
  readonly titel: string | null;
  /** Of the official PDF; null while there is none. */
  readonly pagina: number | null;
  /** Counted from the home page; null for what stands in the data alone. */
  readonly adres: string | null;
  readonly vingerafdruk: string;
}

/** `verwijzingen.json`: all that can be cited, by id. */
export function toReferencesJson(document: Document, pageMap: PageMap | null): string {
  const { id, versie, status, datum } = document.lijst;
  return toJson({
    formaat: referencesFormat,
    lijst: { id, versie, status, datum },
    paginas: pageMap?.total ?? null,
    verwijzingen: citedPlaces(document, pageMap?.pages ?? {}),
  });
}

/** All that can be cited, by id, in the order of the list. */
function citedPlaces(document: Document, pages: PageMap['pages']): Readonly<Record<string, CitedPlace>> {
  const addresses = addressesOf(document);
  const nameOf = createBlockNames(document, textsFor(document.lijst));
  const prints = fingerprints(document);
  const titles = new Map<string, string>([
    ...entryNames(document),
    ...Array.from(allSections(document.delen), (section) => [section.id, section.titleText] as const),
    ...document.categorieen.map((category) => [category.id, category.titel] as const),
  ]);
  return Object.fromEntries(
    document.blokken.map(({ id }) => {
      const address = addresses.get(id);
      const place: CitedPlace = {
        nummer: nameOf(id),
        titel: titles.get(id) ?? null,
        pagina: pages[id] ?? null,
        adres: address === undefined ? null : hrefOf(address),
        vingerafdruk: prints.get(id) ?? '',
      };
      return [id, place];
    }),
  );
}
