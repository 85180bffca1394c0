import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { NewFile } from './new-file.ts';
import type { StreamText } from './object-stream.ts';
import { dictionaryText, objectText } from './object-text.ts';
import type { NumberOf } from './object-text.ts';

/** The objects that a file begins with. */
export interface Trailer {
  readonly root: PDFRef;
  readonly info: PDFRef;
}

/**
 * Writes objects, with all that they refer to, as a PDF. Numbers follow the order in which the objects are met, so
 * that the same objects always give the same bytes; what nothing refers to stays behind.
 *
 * The library can write too, but looks for the place of every object in a list of all, and deflates in JavaScript.
 *
 * @param source - where the objects come from; it stays as it was
 */
export async function serialise(source: PDFContext, { root, info }: Trailer): Promise<Uint8Array> {
  const file = new NewFile();
  const numbers = new Map<PDFRef, number>();
  const numberOf = (ref: PDFRef): number => {
    const known = numbers.get(ref);
    if (known !== undefined) return known;
    const number = file.reserve();
    numbers.set(ref, number);
    return number;
  };
  const trailer = { root: numberOf(root), info: numberOf(info) };
  // It grows while it is worked through.
  for (const [ref, number] of numbers) {
    const object = source.lookup(ref);
    if (object instanceof PDFRawStream) file.addStream(number, streamText(object, numberOf));
    else if (object) file.addObject({ number, text: objectText(object, numberOf) });
  }
  return file.end(trailer);
}

function streamText({ dict, contents }: PDFRawStream, numberOf: NumberOf): StreamText {
  return {
    dictionary: dictionaryText(dict, numberOf, contents.length),
    contents: Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength),
  };
}
