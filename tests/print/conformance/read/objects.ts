/** Short ways to look into values: what is absent or of another type is `undefined`, never an exception. */
import { inflate } from './flate.ts';
import { decodeText } from './text.ts';
import { isDict, isList, isName, Reference, Stream } from './values.ts';
import type { Dict, List, PdfValue } from './values.ts';

export type Value = PdfValue | undefined;

function follow(value: Value): Value {
  return value instanceof Reference ? value.target : value;
}

/** What stands at the end of a path of keys and indices, with every reference followed. */
export function at(value: Value, ...path: readonly (string | number)[]): Value {
  let here = follow(value);
  for (const key of path) {
    if (typeof key === 'string') here = follow(dictOf(here)?.get(key));
    else here = isList(here) ? follow(here[key]) : undefined;
  }
  return here ?? undefined;
}

export function dictOf(value: Value): Dict | undefined {
  if (value instanceof Stream) return value.dict;
  return isDict(value) ? value : undefined;
}

/** Keys of a dictionary or a stream with their values, references followed. */
export function entriesOf(value: Value): [string, PdfValue][] {
  return Array.from(dictOf(value) ?? [], ([key, entry]): [string, Value] => [key, at(entry)]).filter(
    (pair): pair is [string, PdfValue] => pair[1] !== undefined,
  );
}

/** Elements of an array, references followed. */
export function itemsOf(value: Value): List {
  return isList(value) ? value.map((item) => at(item) ?? null) : [];
}

/** A value that may stand alone where several would stand in an array. */
export function listOf(value: Value): List {
  if (value === undefined) return [];
  return isList(value) ? itemsOf(value) : [value];
}

export function nameOf(value: Value): string | undefined {
  return isName(value) ? value.name : undefined;
}

export function numberOf(value: Value): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

export function boolOf(value: Value): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function stringBytes(value: Value): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : undefined;
}

export function textOf(value: Value): string | undefined {
  return value instanceof Uint8Array ? decodeText(value) : undefined;
}

export function filtersOf(stream: Stream): string[] {
  return listOf(at(stream, 'Filter')).flatMap((filter) => nameOf(filter) ?? []);
}

/** @throws {Error} if the data are damaged, or packed in a way that is not known here. */
export function unpacked(stream: Stream): Uint8Array {
  const parameters = listOf(at(stream, 'DecodeParms'));
  return filtersOf(stream).reduce((data, filter, index) => {
    if (filter !== 'FlateDecode') throw new Error(`${filter} is not known here`);
    const number = (key: string, otherwise: number): number =>
      numberOf(at(parameters[index], key)) ?? otherwise;
    const bits = number('Colors', 1) * number('BitsPerComponent', 8);
    return inflate(data, {
      predictor: number('Predictor', 1),
      row: Math.ceil((bits * number('Columns', 1)) / 8),
      sample: Math.ceil(bits / 8),
    });
  }, stream.data);
}

/** Contents of a stream with its filters undone; nothing if they cannot be. */
export function streamBytes(value: Value): Uint8Array {
  if (!(value instanceof Stream)) return new Uint8Array();
  try {
    return unpacked(value);
  } catch {
    return new Uint8Array();
  }
}
