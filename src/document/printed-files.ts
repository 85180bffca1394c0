/** What the site tells of the PDF. */
export interface PrintedFile {
  readonly fileName: string;
  readonly bytes: number;
  /** In small hexadecimal digits, as readers' programs print it. */
  readonly sha256: string;
}

/** A file with some of the pages; both numbers included. */
export interface PrintedChapter extends PrintedFile {
  readonly first: number;
  readonly last: number;
}
