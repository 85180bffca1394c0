/** What was made from the list, as rules look at it: facts read from the site and the PDF, no files. */
export interface Built {
  /** The title as each output gives it. */
  readonly titles: readonly Output[];
  /** The words in each output that tell version and status. */
  readonly statuses: readonly Output[];
  readonly pdf: BuiltPdf | null;
}

/** A text and where it was read: `de kopregel van de PDF`. */
export interface Output {
  readonly where: string;
  readonly text: string;
}

export interface BuiltPdf {
  readonly tagged: boolean;
  /** `/Lang` of the document; null when it has none. */
  readonly language: string | null;
  /** Whether a viewer shows the title instead of the name of the file. */
  readonly showsTitle: boolean;
  readonly bookmarks: number;
  readonly pages: number;
  /** The total that "Pagina 1 van …" names, as far as it was found, without doubles. */
  readonly namedTotals: readonly number[];
  readonly fontsNotEmbedded: readonly string[];
}
