/** A text that takes more to read than a text for people does. */
export interface TooMuch {
  /** Where it becomes too much, in the text that was looked at. */
  readonly offset: number;
  /** BE26 for what is too deep, BE61 for what is too much. */
  readonly code: 'BE26' | 'BE61';
  readonly found: string;
  readonly expected: string;
  readonly repair: string;
}

/** Ends the reading of a text: the library has no other way to stop. */
export class TooMuchError extends Error {
  override name = 'TooMuchError';
  readonly what: TooMuch;

  constructor(what: TooMuch) {
    super(what.found);
    this.what = what;
  }
}
