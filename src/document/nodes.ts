import type { BlockContent, DefinitionContent, Node, Parent, PhrasingContent, Table } from 'mdast';
import type { MentionedRegister } from './registers.ts';

/**
 * The mdast nodes that Inzage adds to Markdown. The pipeline in `src/markdown/` makes them from
 * directives and links; assembly resolves them; the HTML handlers render them.
 */

/** A link to another place in the list. `target` is the name in the source; `id` is what it resolved to. */
export interface CrossReference extends Parent {
  type: 'crossReference';
  target: string;
  /** Set by assembly; null while unresolved. */
  id: string | null;
  /** The author left the words to Inzage; assembly fills `children`. */
  auto: boolean;
  children: PhrasingContent[];
}

/** A mention of a record in a register, with its words kept. */
export interface RegisterReference extends Parent {
  type: 'registerReference';
  register: MentionedRegister;
  /** The record as named in the source, or null when the words themselves must name it. */
  target: string | null;
  id: string | null;
  /** For legislation: the article, member and part cited. */
  citation: Citation | null;
  children: PhrasingContent[];
}

export interface Citation {
  artikel: string | null;
  lid: string | null;
}

/** Words in another language (BCP 47). */
export interface Foreign extends Parent {
  type: 'foreign';
  lang: string;
  children: PhrasingContent[];
}

/** An occurrence of a known abbreviation. */
export interface Abbreviation extends Node {
  type: 'abbreviation';
  value: string;
  id: string;
  /** What it stands for, and the language of that. */
  voluit: string;
  taal: string;
  /** First use in the list, where the expansion is printed after it. */
  expanded: boolean;
}

/** Data of the list that a text names instead of repeating: `:gegeven[inzage.einde]`. */
export interface DataReference extends Node {
  type: 'dataReference';
  name: string;
  /** Its words; set by assembly. */
  value: string;
}

export interface CaptionedTable extends Parent {
  type: 'captionedTable';
  name: string | null;
  landscape: boolean;
  /** Running number over the list; set by assembly. */
  number: number;
  children: [TableCaption, Table];
}

export interface TableCaption extends Parent {
  type: 'tableCaption';
  children: PhrasingContent[];
}

export interface Figure extends Node {
  type: 'figure';
  /** Path of the image relative to the content folder; set by assembly from the path as written. */
  src: string;
  alt: string;
  caption: string | null;
  name: string | null;
  number: number;
}

export interface Notice extends Parent {
  type: 'notice';
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    crossReference: CrossReference;
    registerReference: RegisterReference;
    foreign: Foreign;
    abbreviation: Abbreviation;
    dataReference: DataReference;
  }
  interface BlockContentMap {
    captionedTable: CaptionedTable;
    figure: Figure;
    notice: Notice;
  }
  interface RootContentMap {
    crossReference: CrossReference;
    registerReference: RegisterReference;
    foreign: Foreign;
    abbreviation: Abbreviation;
    dataReference: DataReference;
    captionedTable: CaptionedTable;
    tableCaption: TableCaption;
    figure: Figure;
    notice: Notice;
  }
  interface Data {
    /** Id by which a person can cite this block: section id and running number. */
    blockId?: string;
    /** What is wrong with how it was written has been told. */
    reported?: true;
  }
  interface ListItem {
    /** In an ordered list: the number or letter as typed, with what stands behind it: `1994.`, `a)`. */
    marker?: string;
  }
  interface HeadingData {
    /** Name given with `{#naam}`. */
    name?: string;
  }
  interface FootnoteReferenceData {
    /** Id of the note this reference calls, its printed number and the id of the reference itself. */
    noteId?: string;
    number?: number;
    referenceId?: string;
  }
}
