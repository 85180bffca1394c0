import type { MentionedRegister } from './registers.ts';
import type { SourcePlace } from './document.ts';

/** What assembly noticed while putting the list together; the rules in `src/check/` turn it into diagnostics. */
export type Finding =
  | { readonly kind: 'missing-index'; readonly place: SourcePlace; readonly folder: string }
  | { readonly kind: 'orphan-passage'; readonly place: SourcePlace }
  | {
      readonly kind: 'heading-jump';
      readonly place: SourcePlace;
      readonly depth: number;
      readonly expected: number;
    }
  | { readonly kind: 'heading-not-allowed'; readonly place: SourcePlace; readonly title: string }
  | { readonly kind: 'heading-as-chapter'; readonly place: SourcePlace; readonly title: string }
  | { readonly kind: 'heading-empty'; readonly place: SourcePlace }
  | { readonly kind: 'key-untitled'; readonly place: SourcePlace; readonly key: string }
  | { readonly kind: 'section-empty'; readonly place: SourcePlace; readonly title: string }
  | {
      readonly kind: 'name-taken';
      readonly place: SourcePlace;
      readonly name: string;
      readonly first: SourcePlace;
    }
  | {
      readonly kind: 'name-unknown';
      readonly place: SourcePlace;
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly kind: 'name-ambiguous';
      readonly place: SourcePlace;
      readonly name: string;
      readonly places: readonly SourcePlace[];
    }
  | {
      readonly kind: 'record-unknown';
      readonly place: SourcePlace;
      readonly register: MentionedRegister;
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly kind: 'data-unknown';
      readonly place: SourcePlace;
      readonly name: string;
      /** The name is known, but the list does not have the data. */
      readonly absent: boolean;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'note-unused'; readonly place: SourcePlace; readonly name: string }
  | {
      readonly kind: 'note-unknown';
      readonly place: SourcePlace;
      readonly name: string;
      readonly suggestions: readonly string[];
    }
  | {
      readonly kind: 'abbreviation-unknown';
      readonly place: SourcePlace;
      readonly word: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'abbreviation-unused'; readonly place: SourcePlace; readonly word: string }
  | {
      readonly kind: 'image-missing';
      readonly place: SourcePlace;
      readonly path: string;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'image-unused'; readonly place: SourcePlace };

export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;
