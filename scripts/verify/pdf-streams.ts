import { decodePDFRawStream, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFStream } from '@cantoo/pdf-lib';

/** What a stream holds, decompressed, with a character for every byte; as it stands when its coding is unknown. */
export function streamText(stream: PDFStream): string {
  return Buffer.from(decoded(stream)).toString('latin1');
}

function decoded(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    // A picture's own coding (DCT, JPX), which the library does not know.
    return stream.getContents();
  }
}
