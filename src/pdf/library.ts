import { PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

// The library looks for escapes each time a name is made or read; a print has a million of a few hundred kinds.
// No report found.
const names = new Map<string, PDFName>();
const texts = new Map<PDFName, string>();

/** A name object: `/Type`. */
export function name(text: string): PDFName {
  const known = names.get(text);
  if (known) return known;
  const made = PDFName.of(text);
  names.set(text, made);
  return made;
}

/** What a name object says: `Type`. */
export function textOf(object: PDFName): string {
  const known = texts.get(object);
  if (known !== undefined) return known;
  const text = object.decodeText();
  texts.set(object, text);
  return text;
}

/** The number in an object; null when it holds none. */
export function numberIn(object: PDFObject | undefined): number | null {
  return object instanceof PDFNumber ? object.asNumber() : null;
}
