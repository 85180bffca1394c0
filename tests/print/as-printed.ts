/** Prints as the browser made them, for tests that mend nothing in them. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PartWork } from '../../src/print/chromium/paginate.ts';
import { openPdf } from '../../src/pdf/library.ts';
import { printedPages } from '../../src/print/printed-pages.ts';

export const asPrinted: PartWork<PDFDocument> = {
  take: openPdf,
  madeOf: () => [],
  pagesOf: printedPages,
  remember: async (_, make) => make(),
};
