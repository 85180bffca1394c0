import { PDFName, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';

/**
 * What a stream holds, decompressed, with a character for every byte. Where it can, Node does the work: the library
 * inflates in JavaScript. No report found.
 *
 * @throws when its coding is unknown
 */
export function streamText(stream: PDFRawStream): string {
  return streamBytes(stream).toString('latin1');
}

/** The same as bytes. */
export function streamBytes(stream: PDFRawStream): Buffer {
  const { dict, contents } = stream;
  return dict.get(PDFName.of('Filter')) === PDFName.FlateDecode
    ? inflateSync(contents)
    : Buffer.from(decodePDFRawStream(stream).decode());
}
