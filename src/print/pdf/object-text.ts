import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** The number that a file gives to an object that is referred to. */
export type NumberOf = (ref: PDFRef) => number;

/** An object as a file has it (ISO 32000-1, 7.3). Of a stream this is the text of its dictionary. */
export function objectText(object: PDFObject, numberOf: NumberOf): string {
  if (object instanceof PDFRef) return `${String(numberOf(object))} 0 R`;
  if (object instanceof PDFDict) return dictionaryText(object, numberOf);
  if (!(object instanceof PDFArray)) return object.toString();
  let text = '';
  for (const item of object.asArray()) text += `${text === '' ? '' : ' '}${objectText(item, numberOf)}`;
  return `[${text}]`;
}

/**
 * A dictionary as a file has it.
 *
 * @param length - bytes of the stream that it belongs to
 */
export function dictionaryText(dict: PDFDict, numberOf: NumberOf, length: number | null = null): string {
  let text = length === null ? '' : `/Length ${String(length)}`;
  for (const [key, value] of dict.entries()) {
    if (length !== null && key === PDFName.Length) continue;
    text += `${text === '' ? '' : ' '}${key.asString()} ${objectText(value, numberOf)}`;
  }
  return `<<${text}>>`;
}
