import type { RootContent } from 'mdast';
import type { ContentRecord } from '../../../source/write/write-content.ts';

/** A block of the text of a category, with what a table has of it: text without markup. */
export interface TextBlock {
  readonly block: RootContent;
  readonly text: string;
}

/** A category of the list that a table was made of. */
export interface BasisCategory {
  readonly file: ContentRecord;
  readonly text: readonly TextBlock[];
  /** What belongs to the text and stands below it. */
  readonly notes: readonly RootContent[];
}

/** The list that a table was made of. */
export interface TableBasis {
  readonly files: readonly ContentRecord[];
  /** Its categories by their id, as the table has them. */
  readonly categories: ReadonlyMap<string, BasisCategory>;
  /** The table as it was made, its head first. */
  readonly table: readonly (readonly string[])[];
  /** Columns of that table of which the list alone does not tell what they say. */
  readonly ofEdition: ReadonlySet<string>;
  /** It is the state that the table was made of, and not what the list happens to be now. */
  readonly isKnown: boolean;
}
