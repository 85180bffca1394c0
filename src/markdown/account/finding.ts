import type { MarkdownNoticed } from '../findings.ts';
import type { Stretch } from './ledger.ts';

/** Something that was noticed about a stretch of the file. */
export interface Found extends Stretch {
  readonly noticed: MarkdownNoticed;
}
