import type { BlockKind, SourcePlace } from '../document/document.ts';

/** A place where the PDF prints the page number of something. `optional`: the words may do without. */
export interface PageSlot {
  readonly pageOf: string;
  readonly optional: boolean;
}

export type Part = string | PageSlot;

/** A stretch of text that outputs must show, worked out from the Document alone. */
export interface Segment {
  /** Id of the block that it belongs to, or the name of a part that is made from the whole list: `inhoud`. */
  readonly block: string;
  readonly kind: BlockKind | 'front';
  readonly source: SourcePlace;
  /** Where the site shows it: the id of an element, or that with a part of it; null when it stands in the PDF alone. */
  readonly place: string | null;
  /** What goes before the words: a label or the number of an item. */
  readonly lead: { readonly print: string; readonly site: string };
  readonly parts: readonly Part[];
  /** The block begins here, so this is what its page in the PDF is about. */
  readonly begins: boolean;
  /** Tables and rows that it stands in, the outermost first. */
  readonly tables: readonly string[];
  readonly rows: readonly string[];
  /** Targets of its links in the PDF, in order: `#id` or an address. */
  readonly links: readonly string[];
}

/** A figure that outputs must draw. */
export interface Picture {
  readonly block: string;
  readonly source: SourcePlace;
  /** Path below the content folder. */
  readonly src: string;
  readonly alt: string;
}

/** All that the outputs must show, in the order of the PDF. */
export interface Expected {
  readonly segments: readonly Segment[];
  readonly pictures: readonly Picture[];
}

/** The words of a segment as a person reads them, page numbers left out. */
export function wordsOf({ lead, parts }: Segment, medium: 'print' | 'site'): string {
  return lead[medium] + parts.map((part) => (typeof part === 'string' ? part : '')).join('');
}
