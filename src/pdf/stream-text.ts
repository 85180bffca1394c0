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
  const { dict, contents } = stream;
  const bytes =
    dict.get(PDFName.of('Filter')) === PDFName.FlateDecode
      ? inflateSync(contents)
      : Buffer.from(decodePDFRawStream(stream).decode());
  return bytes.toString('latin1');
}
