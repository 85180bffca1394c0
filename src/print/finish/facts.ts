/** What a finished file says of itself. */
export interface FileFacts {
  readonly title: string;
  /** Who publishes it. */
  readonly author: string;
  readonly subject: string;
  /** What the list is called from version to version. */
  readonly identifier: string;
  readonly version: string;
  /** Address of the licence; null where none was chosen. */
  readonly rights: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Moment of the edition, not of the print. */
  readonly date: Date;
}

/** What the Document knows of a part and a print does not show. */
export interface PartMeaning {
  /** Ids that the table of contents leads to, in order. */
  readonly contents: readonly string[];
  readonly notes: ReadonlySet<string>;
  /** Places where notes are called, by id, with the id of the note. */
  readonly calls: ReadonlyMap<string, string>;
  /** The words that an abbreviation stands for, by the language it has in the print. */
  readonly expansions: ReadonlyMap<string, string>;
  /** What is heard in place of marked words, by the language they have in the print. */
  readonly spoken: ReadonlyMap<string, string>;
}

/** The same of the whole. */
export interface Meaning extends PartMeaning {
  /** The headings as bookmarks, by the id that each leads to. */
  readonly bookmarks: readonly NamedBookmark[];
  /**
   * Where an internal link leads, in words.
   *
   * @param page - printed page number of the target
   */
  readonly describe: (id: string, page: number) => string;
  /** The same for a link from a file that does not have it, and where it leads from there. */
  readonly outside: (id: string, page: number) => OutsideLink;
  /** Where a link to the outside leads, in words. */
  readonly describeUrl: (url: string) => string;
}

/** A link to what is not in the file. */
export interface OutsideLink {
  /** An address, or a named place in a file beside it. */
  readonly to: { readonly url: string } | { readonly file: string; readonly place: string };
  /** Where it leads. */
  readonly words: string;
}

/** A bookmark that leads to an id. */
export interface NamedBookmark {
  readonly id: string;
  readonly title: string;
  readonly children: readonly NamedBookmark[];
}
