import type { Segment } from '../segment.ts';
import { faultAt } from '../fault.ts';
import type { Fault, FaultCode } from '../fault.ts';
import type { Alignment } from './align.ts';
import type { Wanted } from './match.ts';
import type { PdfText } from './read.ts';
import type { Stream } from './stream.ts';

/** What was expected of a PDF beside what was read from it. */
export interface Compared {
  readonly pdf: PdfText;
  readonly stream: Stream;
  readonly wanted: readonly Wanted[];
  readonly alignment: Alignment;
}

/** A fault of the PDF at a segment. */
export function pdfFault(
  code: FaultCode,
  segment: Pick<Segment, 'block' | 'source'> | null,
  page: number | null,
  found: string,
  expected: string,
): Fault {
  return faultAt(code, segment, { page, path: null }, found, expected);
}
