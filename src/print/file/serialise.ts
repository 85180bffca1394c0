import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { NewFile } from './new-file.ts';
import type { StreamText } from './object-stream.ts';
import { dictionaryText, objectText } from './object-text.ts';
import type { NumberOf } from './object-text.ts';

/** The object that is referred to. */
export type Lookup = (ref: PDFRef) => PDFObject | undefined;

/** The objects that a file begins with. */
export interface Trailer {
  readonly root: PDFRef;
  readonly info: PDFRef;
}

/**
 * Ends a file with objects, and all that they and the file so far refer to. Numbers follow the order in which objects
 * are met, so that the same objects always give the same bytes; what nothing refers to stays behind.
 *
 * The library can write too, but looks for the place of every object in a list of all, and deflates in JavaScript.
 * No report found.
 *
 * @param file - may have objects that are not in the source
 * @param lookup - where the objects come from
 */
export async function serialise(file: NewFile, lookup: Lookup, { root, info }: Trailer): Promise<Uint8Array> {
  const trailer = { root: file.numberOf(root), info: file.numberOf(info) };
  for (const [ref, number] of file.referred()) {
    const object = lookup(ref);
    if (object instanceof PDFRawStream) file.addStream(number, storedStream(object, file.numberOf));
    else if (object) file.addObject({ number, text: objectText(object, file.numberOf) });
  }
  return file.end(trailer);
}

function storedStream({ dict, contents }: PDFRawStream, numberOf: NumberOf): StreamText {
  return {
    dictionary: dictionaryText(dict, numberOf, contents.length),
    contents: Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength),
  };
}
