/** The kinds of thing that a source is counted in, each with its name in a report: one, and more. */
export const pieceKinds = {
  tekst: ['stuk tekst', 'stukken tekst'],
  alinea: ['alinea', 'alinea’s'],
  rij: ['rij', 'rijen'],
  cel: ['cel', 'cellen'],
  noot: ['noot', 'noten'],
  afbeelding: ['afbeelding', 'afbeeldingen'],
  tekstvak: ['alinea in een tekstvak', 'alinea’s in een tekstvak'],
  veld: ['veld', 'velden'],
  opmerking: ['opmerking', 'opmerkingen'],
  rand: ['alinea in een kop- of voettekst', 'alinea’s in een kop- of voettekst'],
  onderdeel: ['onderdeel van het bestand', 'onderdelen van het bestand'],
  resultaat: ['resultaat', 'resultaten'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type PieceKind = keyof typeof pieceKinds;

/** Something that stands in the source. It must be found in what is written, unless something else is said of it. */
export interface Piece {
  readonly kind: PieceKind;
  /** Where it stands, for people: `tabel 2, rij 5`. */
  readonly place: string;
  readonly text: string;
  /** It became something else than words: the head of a column, a number that is calculated. */
  readonly became?: string;
  /** It was not brought in, and why. */
  readonly left?: string;
}

/** Something that whoever brings a file in should look at. */
export interface Remark {
  readonly place: string;
  readonly text: string;
}
