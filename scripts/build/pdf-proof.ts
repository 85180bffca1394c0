import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Loaded } from '../../src/source/load.ts';
import type { PdfProof } from '../../src/proof/prove-pdf.ts';
import type { HalfReport } from '../../src/proof/report.ts';

/** A PDF, and what it was printed from. */
export interface PrintedPdf extends Pick<PdfProof, 'pageMap' | 'pdf'> {
  readonly loaded: Pick<Loaded, 'document' | 'images'>;
}

/** A proof under way in a thread of its own. */
export interface PdfProofBeside {
  /** Waits for what came of it. */
  readonly report: () => Promise<HalfReport>;
  /** Ends it, done or not. */
  readonly close: () => Promise<void>;
}

/**
 * Proves the PDF beside other work: nothing else is needed for it than what was printed, of which the
 * HTML is made there too.
 *
 * @returns a proof; its report rejects with what `provePdf` throws
 */
export function provePdfBeside(printed: PrintedPdf): PdfProofBeside {
  const worker = new Worker(new URL('./pdf-proof-thread.ts', import.meta.url), {
    workerData: printed,
    // What the command itself was started with is not for a thread.
    execArgv: [],
  });
  const told = once(worker, 'message') as Promise<[HalfReport]>;
  // Who never asks for the report has a reason of its own to fail.
  told.catch(() => undefined);
  return {
    report: async () => {
      const [report] = await told;
      return report;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
