import type { Lijst } from './schema/lijst.ts';

/** How data of the list stand in a sentence: a day with its weekday, a day without it, or as they are. */
export type DataKind = 'weekday' | 'day' | 'words';

/** Data of the list that a text names instead of repeating them. */
export interface ListDatum {
  readonly kind: DataKind;
  readonly of: (lijst: Lijst) => string | undefined;
}

/** By the name that stands in `:gegeven[…]`. A text that types one of these can differ from what the list says. */
export const listData: Readonly<Record<string, ListDatum>> = {
  'inzage.start': { kind: 'weekday', of: ({ inzage }) => inzage?.start },
  'inzage.einde': { kind: 'weekday', of: ({ inzage }) => inzage?.einde },
  'inzage.kennisgeving': { kind: 'weekday', of: ({ inzage }) => inzage?.kennisgeving?.datum },
  'inzage.adres': { kind: 'words', of: ({ inzage }) => inzage?.locaties[0]?.adres },
  'zienswijze.adres': {
    kind: 'words',
    of: ({ zienswijze }) => zienswijze?.wijzen.find((way) => way.soort === 'schriftelijk')?.adres,
  },
  'zienswijze.telefoon': {
    kind: 'words',
    of: ({ zienswijze }) => zienswijze?.wijzen.find((way) => way.soort === 'mondeling')?.telefoon,
  },
  'besluit.datum': { kind: 'day', of: ({ besluiten }) => besluiten[0]?.datum },
  'staatscourant.datum': { kind: 'day', of: ({ staatscourant }) => staatscourant[0]?.datum },
  'geldigheid.inwerkingtreding': { kind: 'day', of: ({ geldigheid }) => geldigheid?.inwerkingtreding },
  'geldigheid.einddatum': { kind: 'day', of: ({ geldigheid }) => geldigheid?.einddatum },
  'beeindiging.per': { kind: 'day', of: ({ beeindiging }) => beeindiging?.per },
};
