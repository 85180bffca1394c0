import type { FindingIn, NoticedIn } from '../diagnostics/finding.ts';
import type { WordsFix } from '../diagnostics/fix.ts';
import type { AddressFault } from '../document/web-address.ts';

/** What says that a text is more than can be read, by kind. */
interface EffortFindings {
  'text-too-deep': { most: number };
  'text-too-long': { most: number; of: 'characters' | 'lines' | 'bars' };
  'signs-too-many': object;
  'quotes-too-many': { quotes: number };
  'items-behind-items': { items: number };
  'underlined-too-many': { headings: number };
}

/** What is noticed at the beginning of lines and in how they stand below each other, by kind. */
interface LineFindings {
  /** `numbered`: the markers in their turn, where all are the same and others take the same room. */
  'marker-repeated': {
    marker: string;
    of: 'number' | 'letter';
    everywhere: boolean;
    numbered: readonly WordsFix[] | null;
  };
  /** `plain`: all markers of the list that have one, without it. */
  'marker-zeros': { marker: string; plain: readonly WordsFix[] };
  'marker-jump': { marker: string; before: string };
  'marker-lone': { marker: string };
  'list-below-text': { sign: string; inItem: boolean };
  'list-sign-lost': { sign: string };
  'quote-below-text': object;
  'quote-of-number': object;
  'heading-underlined': { sign: string };
  'heading-glued': { signs: string };
  'row-without-bars': object;
  /** `indent`: so many spaces make it part of what is above it; null in a quotation. */
  'line-attached': { text: string; to: 'quote' | 'item' | 'note'; indent: number | null };
  'line-run-on': { mark: string };
  'line-indented': object;
  'item-indent': { indent: number; first: number; below: number };
  'indent-below-list': { what: 'list' | 'paragraph' | 'other'; indent: number; expected: number };
  'list-beside-list': { expected: number };
  /** `expected`: how far the item above it goes in; null where there is none. */
  'code-by-indent': { expected: number | null };
  tab: object;
}

/** What is noticed of words that would come to stand nowhere, or other than they were meant, by kind. */
interface AccountFindings {
  'words-lost': { words: string };
  'code-info-lost': { words: string };
  'description-lost': { words: string };
  'definition-idle': { written: string; name: string };
  'definition-second': { written: string; name: string };
  'title-of-image': { words: string };
  'title-of-link': { words: string };
  'stars-lost': { written: string };
  'backslash-lost': { written: string };
  'character-impossible': { written: string };
  /** `below`: the words under it that go with it; empty for none. */
  html: { line: string; below: string };
  'words-beside-comment': { words: string };
  'comment-unclosed': { words: string };
  'comment-in-sight': object;
  /** `directive`: with its colon. */
  'braces-unread': { braces: string; directive: string };
  /** `written`: as it stands between the braces. */
  'attribute-idle': { directive: string; form: 'text' | 'container'; written: string; name: string };
}

/** What is wrong with a directive as a whole. */
interface DirectiveFindings {
  'directive-unknown': { form: 'textDirective' | 'leafDirective' | 'containerDirective'; name: string };
  /** `written`: the directive as it stands in the file. */
  'directive-wordless': { written: string; name: string };
  'attribute-missing': { directive: string; attribute: string };
  'label-unwanted': { name: string };
  /** A block that is no caption with one table. */
  'table-block': { captioned: boolean; tables: number };
}

/** What reading Markdown can notice, by kind. */
export interface MarkdownFindings extends EffortFindings, LineFindings, AccountFindings, DirectiveFindings {
  'heading-name': { name: string };
  'link-nowhere': { url: string; fault: AddressFault | null };
  'address-lost': { address: string };
  'image-undescribed': { url: string };
  'definition-missing': { written: string; name: string };
  'cells-too-many': { cells: number; columns: number };
  'task-box': { ticked: boolean };
  'fence-open': { fence: string };
  'block-open': { name: string; nested: boolean };
  'colons-idle': { line: string; closing: boolean };
}

export type MarkdownFinding = FindingIn<MarkdownFindings>;
/** A finding before it has its place. */
export type MarkdownNoticed = NoticedIn<MarkdownFindings>;
/** What says that a text is more than can be read. */
export type Effort = NoticedIn<EffortFindings>;
