/** Prints as the browser made them, for tests that mend nothing in them. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { PartWork } from '../../src/print/chromium/paginate.ts';
import { printedPages } from '../../src/print/printed-pages.ts';

export const asPrinted: PartWork<PDFDocument> = {
  take: async (print) => PDFDocument.load(print, { updateMetadata: false, parseSpeed: Infinity }),
  madeOf: () => [],
  pagesOf: (file) => printedPages({ context: file.context, catalog: file.catalog, pages: file.getPages() }),
  remember: async (_, make) => make(),
};
