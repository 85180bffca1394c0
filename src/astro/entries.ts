import type { Document, Section } from '../document/document.ts';
import type { Printed } from './printed.ts';

/** An entry of a content collection. */
export interface SiteEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What holds the collections together: their order, and what runs over all of them. */
export interface Cohesion extends Pick<Document, 'blokken' | 'verwijzingen'> {
  /** The delen with their chapters, by id. */
  readonly delen: readonly { readonly id: string; readonly hoofdstukken: readonly string[] }[];
  /** Ids of the other collections in the order of the Document; Astro keeps them in the order of their ids. */
  readonly volgorde: Readonly<Record<RecordCollection, readonly string[]>>;
}

export type RecordCollection =
  'categorieen' | 'begrippen' | 'afkortingen' | 'actoren' | 'regelgeving' | 'bronnen' | 'concordantie';
/** What the Document calls the same. */
type RecordKey = RecordCollection;
export type CollectionName = RecordCollection | 'lijst' | 'hoofdstukken' | 'samenhang' | 'druk';

/** Pagination of the PDF made from this content; null while there is none. */
export interface Druk {
  readonly printed: Printed | null;
}

/** A deel or a chapter; a deel stands without its chapters, which are entries of their own. */
export type Hoofdstuk = Section;

/**
 * Takes the Document apart into the entries of the content collections.
 *
 * @param document - the whole list
 * @param printed - pagination of its PDF, or null
 */
export function toEntries(document: Document, printed: Printed | null): Record<CollectionName, SiteEntry[]> {
  const recordEntries = mapRecords((key) =>
    document[key].map((record) => ({ id: record.id, data: { ...record } })),
  );
  const cohesion: Cohesion = {
    blokken: document.blokken,
    verwijzingen: document.verwijzingen,
    delen: document.delen.map(({ id, children }) => ({
      id,
      hoofdstukken: children.map((child) => child.id),
    })),
    volgorde: mapRecords((key) => document[key].map(({ id }) => id)),
  };
  return {
    ...recordEntries,
    lijst: [{ id: 'lijst', data: { ...document.lijst } }],
    hoofdstukken: document.delen.flatMap((deel) =>
      [{ ...deel, children: [] }, ...deel.children].map((section) => ({
        id: section.id,
        data: { ...section },
      })),
    ),
    samenhang: [{ id: 'samenhang', data: { ...cohesion } }],
    // Always an entry: Astro warns of a collection that has none.
    druk: [{ id: 'druk', data: { ...({ printed } satisfies Druk) } }],
  };
}

function mapRecords<T>(of: (key: RecordKey) => T): Record<RecordCollection, T> {
  return {
    categorieen: of('categorieen'),
    begrippen: of('begrippen'),
    afkortingen: of('afkortingen'),
    actoren: of('actoren'),
    regelgeving: of('regelgeving'),
    bronnen: of('bronnen'),
    concordantie: of('concordantie'),
  };
}
