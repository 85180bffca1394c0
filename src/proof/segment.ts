import type { BlockKind, SourcePlace } from '../document/document.ts';

/** A place where the PDF prints the page number of something. */
export interface PageSlot {
  readonly pageOf: string;
}

/** A place where the PDF prints the pages of several things, each page once. */
export interface PageList {
  readonly pagesOf: readonly string[];
}

/** Words that mention the page of something: where they stand on that page themselves they may be left out. */
export interface PageMention {
  readonly mentionOf: string;
  readonly parts: readonly (string | PageSlot)[];
  /** The words of the link that they end. */
  readonly after: string;
}

export type Part = string | PageSlot | PageList | PageMention;

export interface Image {
  readonly src: string;
  readonly alt: string;
}

/** A run of text of its own in HTML: a paragraph, a heading, a row of a table, the marker of an item. */
export interface Segment {
  /** Id of the block that it belongs to; of what no block has, the name of the part it stands in, or null. */
  readonly block: string | null;
  readonly kind: BlockKind | 'front';
  readonly source: SourcePlace | null;
  /** White space in it is as HTML reads it. */
  readonly parts: readonly Part[];
  /** Its words, normalised. */
  readonly text: string;
  /** The block begins here, so this is what its page in the PDF is about. */
  readonly begins: boolean;
  /** It belongs to the list, not to the site around it. */
  readonly listed: boolean;
  /** Tables and rows that it stands in, the outermost first. */
  readonly tables: readonly string[];
  readonly rows: readonly string[];
  /** A row of header cells, which paper repeats on every page. */
  readonly head: boolean;
  /** Targets of its links, in order: `#id` or an address. */
  readonly links: readonly string[];
  readonly images: readonly Image[];
}

/** The words of a segment as a person reads them, page numbers left out. */
export function wordsOf({ parts }: { readonly parts: readonly Part[] }): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'mentionOf' in part ? wordsOf(part) : '';
    })
    .join('');
}
