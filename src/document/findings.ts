import type { FindingIn } from '../diagnostics/finding.ts';
import type { MentionedRegister } from './registers.ts';
import type { SourcePlace } from './document.ts';

/** A name that leads nowhere, with the names that are most like it. */
interface Unknown {
  name: string;
  suggestions: readonly string[];
}

/** The mentions of a record that is in no register, by the register it was looked up in. */
type UnknownRecords = { [R in MentionedRegister as `${R}-unknown`]: Unknown };

/** What assembly can notice while it puts the list together, by kind. */
export interface AssemblyFindings extends UnknownRecords {
  'missing-index': { folder: string };
  'orphan-passage': object;
  'heading-jump': { depth: number; expected: number };
  'heading-not-allowed': { title: string };
  'heading-as-chapter': { title: string };
  'heading-empty': object;
  'key-untitled': { key: string };
  /** A key that categories have in this kind of list; of several one would do. */
  'category-key-missing': { keys: readonly string[]; soort: string };
  /** The number of a file that another chapter has already. */
  'group-number-twice': { number: number; first: SourcePlace };
  /** The number of a category that begins otherwise than that of the chapter it stands below. */
  'number-of-other-group': { nummer: string; group: number };
  'section-empty': { title: string };
  /** `cited`: the article, lid or onderdeel in words. */
  'article-twice': { cited: string; first: SourcePlace };
  'article-order': { cited: string; before: string };
  'name-taken': { name: string; first: SourcePlace };
  'name-unknown': Unknown;
  'name-ambiguous': { name: string; places: readonly SourcePlace[] };
  /** `absent`: the name is known, but the list does not have the data. */
  'data-unknown': Unknown & { absent: boolean };
  'note-unused': { name: string };
  'note-unknown': Unknown;
  'abbreviation-unknown': { word: string; suggestions: readonly string[] };
  'abbreviation-unused': { word: string };
  'image-missing': { path: string; suggestions: readonly string[] };
  'image-unused': object;
}

export type AssemblyFinding = FindingIn<AssemblyFindings>;
