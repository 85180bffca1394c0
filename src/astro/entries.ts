import type { Document, Section } from '../document/document.ts';
import type { Printed } from './printed.ts';

/** An entry of a content collection. */
export interface SiteEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What holds the collections together: their order, and what runs over all of them. */
export interface Cohesion extends Pick<Document, 'blocks' | 'references'> {
  /** The delen with their chapters, by id. */
  readonly delen: readonly { readonly id: string; readonly hoofdstukken: readonly string[] }[];
  /** Ids of the other collections in the order of the Document; Astro keeps them in the order of their ids. */
  readonly volgorde: Readonly<Record<RecordCollection, readonly string[]>>;
}

const records = {
  categorieen: 'categories',
  begrippen: 'terms',
  afkortingen: 'abbreviations',
  actoren: 'actors',
  regelgeving: 'legislation',
  bronnen: 'sources',
  concordantie: 'concordance',
} as const satisfies Record<string, keyof Document>;

export type RecordCollection = keyof typeof records;
export type CollectionName = RecordCollection | 'lijst' | 'hoofdstukken' | 'samenhang' | 'druk';

/** A deel or a chapter; a deel stands without its chapters, which are entries of their own. */
export type Hoofdstuk = Section;

/**
 * Takes the Document apart into the entries of the content collections.
 *
 * @param document - the whole list
 * @param printed - pagination of its PDF, or null
 */
export function toEntries(document: Document, printed: Printed | null): Record<CollectionName, SiteEntry[]> {
  const listed = Object.entries(records) as [RecordCollection, (typeof records)[RecordCollection]][];
  const recordEntries = Object.fromEntries(
    listed.map(([name, key]) => [name, document[key].map((record) => ({ id: record.id, data: { ...record } }))]),
  ) as Record<RecordCollection, SiteEntry[]>;
  const cohesion: Cohesion = {
    blocks: document.blocks,
    references: document.references,
    delen: document.sections.map(({ id, children }) => ({ id, hoofdstukken: children.map((child) => child.id) })),
    volgorde: Object.fromEntries(
      listed.map(([name, key]) => [name, document[key].map(({ id }) => id)]),
    ) as Cohesion['volgorde'],
  };
  return {
    ...recordEntries,
    lijst: [{ id: 'lijst', data: { ...document.lijst } }],
    hoofdstukken: document.sections.flatMap((deel) =>
      [{ ...deel, children: [] }, ...deel.children].map((section) => ({ id: section.id, data: { ...section } })),
    ),
    samenhang: [{ id: 'samenhang', data: { ...cohesion } }],
    druk: printed === null ? [] : [{ id: 'druk', data: { ...printed } }],
  };
}
