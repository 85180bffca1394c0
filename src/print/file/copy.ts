import { PDFArray, PDFDict, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

/**
 * Copies objects, and all that they refer to.
 *
 * @param known - what has its place in the target already
 * @returns where each copied object is in the target
 */
export function copyInto(
  target: PDFContext,
  source: PDFContext,
  roots: readonly PDFRef[],
  known: ReadonlyMap<PDFRef, PDFRef> = new Map(),
): ReadonlyMap<PDFRef, PDFRef> {
  const refs = new Map(known);
  const waiting: PDFRef[] = [];
  const refFor = (old: PDFRef): PDFRef => {
    const present = refs.get(old);
    if (present) return present;
    const fresh = target.nextRef();
    refs.set(old, fresh);
    waiting.push(old);
    return fresh;
  };
  for (const root of roots) refFor(root);
  // The list grows while it is worked through.
  for (const old of waiting) {
    const object = source.lookup(old);
    if (object) target.assign(refFor(old), copyObject(object, target, refFor));
  }
  return refs;
}

function copyObject(object: PDFObject, context: PDFContext, refFor: (old: PDFRef) => PDFRef): PDFObject {
  if (object instanceof PDFRef) return refFor(object);
  if (object instanceof PDFRawStream)
    return PDFRawStream.of(copyDict(object.dict, context, refFor), object.contents);
  if (object instanceof PDFDict) return copyDict(object, context, refFor);
  if (!(object instanceof PDFArray)) return object;
  const copy = PDFArray.withContext(context);
  for (const item of object.asArray()) copy.push(copyObject(item, context, refFor));
  return copy;
}

function copyDict(dict: PDFDict, context: PDFContext, refFor: (old: PDFRef) => PDFRef): PDFDict {
  const copy = PDFDict.withContext(context);
  for (const [key, value] of dict.entries()) copy.set(key, copyObject(value, context, refFor));
  return copy;
}

/** A dictionary with the same entries. */
export function shallow(dict: PDFDict): PDFDict {
  const copy = PDFDict.withContext(dict.context);
  for (const [key, value] of dict.entries()) copy.set(key, value);
  return copy;
}
