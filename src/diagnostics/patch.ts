/** The way to a value: keys of groups, and indexes of lists from 0. */
export type ValuePath = readonly (string | number)[];

/** Another value at a path of the data of a file; `undefined` stands for a key that is not there. */
export interface ValueChange {
  readonly kind: 'value';
  readonly path: ValuePath;
  readonly old: unknown;
  readonly new: unknown;
}

/** Another name for a key. */
export interface KeyChange {
  readonly kind: 'key';
  /** The way to the key, which it ends with. */
  readonly path: ValuePath;
  readonly new: string;
}

/** Other words somewhere in a file; line ends count as one line feed. */
export interface TextChange {
  readonly kind: 'text';
  /** From 1, as in a diagnostic. */
  readonly line: number;
  readonly column: number;
  readonly old: string;
  readonly new: string;
}

/** Another text below the front matter of a Markdown file. */
export interface BodyChange {
  readonly kind: 'body';
  readonly old: string;
  readonly new: string;
}

/** What is to change in a file, and what stood there when that was decided: where something else stands, nothing changes. */
export type Change = ValueChange | KeyChange | TextChange | BodyChange;
