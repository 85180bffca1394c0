import type { Effort } from '../findings.ts';

/** What of a text takes more to read than a text for people does. */
export interface TooMuch {
  readonly noticed: Effort;
  /** Where it becomes too much, in the text that was looked at. */
  readonly offset: number;
}

/** Ends the reading of a text: the library has no other way to stop. */
export class TooMuchError extends Error {
  override name = 'TooMuchError';
  readonly what: TooMuch;

  constructor(what: TooMuch) {
    super(what.noticed.kind);
    this.what = what;
  }
}
