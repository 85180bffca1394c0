/** Short ways to look into objects of pdf-lib: what is absent or of another type is `undefined`, never an exception. */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

export type Value = PDFObject | undefined;

/** What stands at the end of a path of keys and indices, with every reference followed. */
export function at(value: Value, ...path: readonly (string | number)[]): Value {
  let here = value;
  for (const key of path) {
    const holder = here instanceof PDFStream ? here.dict : here;
    if (typeof key === 'string')
      here = holder instanceof PDFDict ? holder.lookup(PDFName.of(key)) : undefined;
    else here = holder instanceof PDFArray && key < holder.size() ? holder.lookup(key) : undefined;
  }
  return here === PDFNull ? undefined : here;
}

export function dictOf(value: Value): PDFDict | undefined {
  if (value instanceof PDFStream) return value.dict;
  return value instanceof PDFDict ? value : undefined;
}

/** Keys of a dictionary or a stream with their values, references followed. */
export function entriesOf(value: Value): [string, PDFObject][] {
  const dict = dictOf(value);
  return (dict?.keys() ?? []).flatMap((key): [string, PDFObject][] => {
    const entry = at(dict, key.decodeText());
    return entry === undefined ? [] : [[key.decodeText(), entry]];
  });
}

/** Elements of an array, references followed. */
export function itemsOf(value: Value): PDFObject[] {
  if (!(value instanceof PDFArray)) return [];
  return Array.from({ length: value.size() }, (_, index) => at(value, index) ?? PDFNull);
}

/** A value that may stand alone where several would stand in an array. */
export function listOf(value: Value): PDFObject[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? itemsOf(value) : [value];
}

export function nameOf(value: Value): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberOf(value: Value): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function boolOf(value: Value): boolean | undefined {
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

export function textOf(value: Value): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function stringBytes(value: Value): Uint8Array | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.asBytes() : undefined;
}

export function filtersOf(stream: PDFStream): string[] {
  return listOf(at(stream, 'Filter')).flatMap((filter) => nameOf(filter) ?? []);
}

/** Contents of a stream with its filters undone; nothing if they cannot be. */
export function streamBytes(value: Value): Uint8Array {
  if (!(value instanceof PDFRawStream)) return new Uint8Array();
  const filters = filtersOf(value);
  try {
    if (filters.length === 0) return value.contents;
    if (filters.join() === 'FlateDecode' && at(value, 'DecodeParms') === undefined)
      return inflateSync(value.contents);
    return decodePDFRawStream(value).decode();
  } catch {
    return new Uint8Array();
  }
}
