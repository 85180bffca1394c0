/** The thread of `pdf-proof.ts`: proves the PDF that it is given, and tells what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import type { PdfProof } from '../../src/proof/prove-pdf.ts';

parentPort?.postMessage(await provePdf(workerData as PdfProof));
