/** The thread of `pdf-proof.ts`: proves the PDF that it is given, and tells what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { printHtml } from '../../src/print/html/page.ts';
import { provePdf } from '../../src/proof/prove-pdf.ts';
import type { PrintedPdf } from './pdf-proof.ts';

const { loaded, ...printed } = workerData as PrintedPdf;
parentPort?.postMessage(await provePdf({ document: loaded.document, html: printHtml(loaded), ...printed }));
