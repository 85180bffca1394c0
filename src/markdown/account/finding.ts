import type { MarkdownNoticed } from '../findings.ts';
import type { Span } from './coverage.ts';

/** Something that was noticed about a span of the file. */
export interface Found extends Span {
  readonly noticed: MarkdownNoticed;
}
