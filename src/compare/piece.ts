import type { Table } from 'mdast';
import type { Reason } from '../document/reasons.ts';

/** A block of text that can be cited, in the form in which it is compared. */
export interface Piece {
  readonly id: string;
  readonly kind: 'alinea' | 'onderdeel' | 'tabel' | 'figuur' | 'noot';
  /** Its words, a link as one; see `wordsOf`. */
  readonly words: readonly string[];
  /** Kind and words in one: pieces with the same one say the same. */
  readonly fingerprint: string;
  /** The rows, of a table. */
  readonly table: Table | null;
  /** The words above it, of a table. */
  readonly caption: readonly string[];
  /** The number or letter that was typed before it, of an item. */
  readonly marker: string;
}

/** A part of a text: the same in both, gone, or new. */
export interface WordRun {
  readonly kind: 'gelijk' | 'weg' | 'bij';
  readonly text: string;
}

/** One thing that was and is; null where it was not or is not. */
export interface Difference {
  /** What differs: the name of a field, `tekst`, or a cell of a table. */
  readonly field: string;
  readonly was: string | null;
  readonly now: string | null;
  /** Word by word, where both are running text. */
  readonly runs?: readonly WordRun[];
}

/** What can have become of a passage, a category or an entry; of what is unchanged nothing is said. */
export type Fate =
  'gewijzigd' | 'verplaatst' | 'hernummerd' | 'gesplitst' | 'samengevoegd' | 'nieuw' | 'vervallen';

/** How heavy a change is, the heaviest first. */
export const weights = ['waardering', 'categorie', 'tekst', 'spelling'] as const;

export type Weight = (typeof weights)[number];

/** Stands for the list itself among the ids of a change. */
export const listItself = '';

/** What became of one thing between two editions. */
export interface Outcome {
  /** Mostly one; what was moved can have been changed as well. None where it is unchanged. */
  readonly fates: readonly Fate[];
  readonly weight: Weight;
  /** How a person cites it: in the later edition, and in the earlier where it has gone. */
  readonly name: string;
  /** Ids in the earlier edition; none where it is new, several where they became one. */
  readonly before: readonly string[];
  /** Ids in the later edition; none where it has gone, several where it was split. */
  readonly after: readonly string[];
  readonly differences: readonly Difference[];
}

/** The same, and why: none where the list does not say, or nothing changed. */
export interface Change extends Outcome {
  readonly reasons: readonly Reason[];
}
