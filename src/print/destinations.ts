import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/** What the named destinations of a PDF say: how many pages there are and on which each id begins. */
export interface Destinations {
  readonly total: number;
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads the named destinations of a PDF as Chromium writes them: a dictionary in the catalog (PDF 1.7, 12.3.2.3).
 *
 * @param pdf - the file
 * @returns pages counted from 1
 */
export async function readDestinations(pdf: Uint8Array): Promise<Destinations> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const numbers = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const pages = new Map<string, number>();
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const target = document.context.lookup(value);
    const array = target instanceof PDFDict ? target.lookupMaybe(PDFName.of('D'), PDFArray) : target;
    const ref = array instanceof PDFArray ? array.get(0) : undefined;
    const number = ref instanceof PDFRef ? numbers.get(ref.toString()) : undefined;
    if (number !== undefined) pages.set(name.decodeText(), number);
  }
  return { total: numbers.size, pages };
}
