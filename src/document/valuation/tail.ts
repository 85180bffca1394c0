import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';

/** What is read and what is known around it. */
export interface Tail {
  readonly cursor: Cursor;
  readonly draft: Draft;
  /** Whether another valuation stands before this one in the same text. */
  readonly later: boolean;
}
