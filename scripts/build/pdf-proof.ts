import type { Loaded } from '../../src/source/load.ts';
import type { PdfProof } from '../../src/proof/prove-pdf.ts';
import type { HalfReport } from '../../src/proof/report.ts';
import { beside } from './beside.ts';
import type { Beside } from './beside.ts';

/** A PDF, and what it was printed from. */
export interface PrintedPdf extends Pick<PdfProof, 'pageMap' | 'pdf'> {
  readonly loaded: Pick<Loaded, 'document' | 'images'>;
}

/**
 * Proves the PDF beside other work: nothing else is needed for it than what was printed, of which the
 * HTML is made there too.
 *
 * @returns a proof; its outcome rejects with what `provePdf` throws
 */
export function provePdfBeside(printed: PrintedPdf): Beside<HalfReport> {
  return beside(new URL('./pdf-proof-thread.ts', import.meta.url), printed);
}
