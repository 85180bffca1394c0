/** The rows of a cross-reference stream (ISO 32000-1, 7.5.8.2 and 7.5.8.3). */
import { Unreadable } from './faults.ts';
import { at, itemsOf, nameOf, numberOf, unpacked } from './objects.ts';
import { isInteger } from './values.ts';
import type { Stream } from './values.ts';

/** Number of an object, type of its entry, and the two fields that the type explains. */
export type Row = readonly [number: number, type: number, second: number, third: number];

/** @throws {Unreadable} if the dictionary and the data do not agree to the last byte. */
export function readRows(stream: Stream): Row[] {
  if (nameOf(at(stream, 'Type')) !== 'XRef') throw wrong('is no Type XRef in the stream');
  const widths = integers(stream, 'W');
  if (widths?.length !== 3) throw wrong('are not three widths in W');
  const size = numberOf(at(stream, 'Size')) ?? 0;
  const index = at(stream, 'Index') === undefined ? [0, size] : integers(stream, 'Index');
  if (index === undefined || index.length % 2 !== 0) throw wrong('are no pairs of numbers in Index');
  const runs = index.flatMap((first, position) =>
    position % 2 === 0 ? [{ first, length: index[position + 1] ?? 0 }] : [],
  );
  const count = runs.reduce((sum, { length }) => sum + length, 0);
  const row = widths.reduce((sum, width) => sum + width, 0);
  const data = dataOf(stream);
  if (data.length !== count * row) throw wrong(`are ${data.length} bytes for ${count} entries of ${row}`);
  const numbers = runs.flatMap(({ first, length }) => Array.from({ length }, (_, step) => first + step));
  return numbers.map((number, position) => fields(number, data.subarray(position * row), widths));
}

function wrong(message: string): Unreadable {
  return new Unreadable(message, 'cross-reference-stream');
}

function integers(stream: Stream, key: string): number[] | undefined {
  const list = itemsOf(at(stream, key));
  return list.every((item) => isInteger(item) && item >= 0) ? (list as number[]) : undefined;
}

function dataOf(stream: Stream): Uint8Array {
  try {
    return unpacked(stream);
  } catch {
    throw wrong('are data that cannot be unpacked');
  }
}

function fields(number: number, bytes: Uint8Array, widths: readonly number[]): Row {
  let offset = 0;
  const [type, second, third] = widths.map((width) => {
    const field = bytes.subarray(offset, (offset += width));
    return field.reduce((sum, byte) => sum * 256 + byte, 0);
  });
  // Without a first field every entry is of the type that leads to an offset.
  return [number, widths[0] === 0 ? 1 : (type ?? 0), second ?? 0, third ?? 0];
}
