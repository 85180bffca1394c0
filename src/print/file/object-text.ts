import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** The number that a file gives to an object that is referred to. */
export type NumberOf = (ref: PDFRef) => number;

/** An object as a file has it (ISO 32000-1, 7.3). Of a stream this is the text of its dictionary. */
export function objectText(object: PDFObject, numberOf: NumberOf): string {
  if (object instanceof PDFRef) return reference(numberOf(object));
  if (object instanceof PDFDict) return dictionaryText(object, numberOf);
  if (!(object instanceof PDFArray)) return object.toString();
  return arrayOf(object.asArray().map((item) => objectText(item, numberOf)));
}

/** @param number - of the object that is referred to */
export function reference(number: number): string {
  return `${String(number)} 0 R`;
}

/** @param items - each as a file has it */
export function arrayOf(items: readonly string[]): string {
  return `[${items.join(' ')}]`;
}

/** @param entries - by names without signs of their own, each as a file has it; null for what is not there */
export function dictionaryOf(entries: Readonly<Record<string, string | null>>): string {
  let text = '';
  for (const key in entries) {
    const value = entries[key] ?? null;
    if (value !== null) text += `${text === '' ? '' : ' '}/${key} ${value}`;
  }
  return `<<${text}>>`;
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
