import type { PDFDocument } from '@cantoo/pdf-lib';

/** The one part of a print as a file, with nothing mended in it. */
export async function saveOnly([only, ...others]: readonly PDFDocument[]): Promise<Uint8Array> {
  if (!only || others.length > 0) throw new Error('The print is not one part.');
  return only.save();
}
