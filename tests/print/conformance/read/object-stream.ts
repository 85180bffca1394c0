/** The objects in an object stream (ISO 32000-1, 7.5.7). */
import { Unreadable } from './faults.ts';
import { at, nameOf, unpacked } from './objects.ts';
import { Parser } from './parser.ts';
import { isInteger } from './values.ts';
import type { PdfValue, Resolve, Stream } from './values.ts';

export interface Contained {
  readonly number: number;
  readonly value: PdfValue;
}

/** @throws {Unreadable} if N, First and the offsets do not fit the data, or the objects do not follow each other. */
export function readObjectStream(stream: Stream, resolve: Resolve): Contained[] {
  const [count, first] = [at(stream, 'N'), at(stream, 'First')];
  if (nameOf(at(stream, 'Type')) !== 'ObjStm') throw wrong('is no Type ObjStm in the stream');
  if (!isInteger(count) || !isInteger(first)) throw wrong('are no numbers N and First');
  const text = textOf(stream);
  const heads = text.slice(0, first).trim().split(/\s+/u);
  if (heads.length !== 2 * count || heads.some((head) => !/^\d+$/u.test(head)))
    throw wrong(`are not ${count} pairs of numbers in the first ${first} bytes`);
  const numbers = heads.map(Number);
  const parser = new Parser(text, first, resolve);
  const contained = Array.from({ length: count }, (_, index) => {
    const start = first + (numbers[2 * index + 1] ?? 0);
    if (!parser.lexer.skip() || parser.lexer.position !== start)
      throw wrong(`is an object at ${parser.lexer.position}, and not at ${start}`);
    return { number: numbers[2 * index] ?? 0, value: parser.value() };
  });
  if (parser.lexer.skip()) throw wrong(`is something after the last of ${count} objects`);
  return contained;
}

function wrong(message: string): Unreadable {
  return new Unreadable(message, 'object-stream');
}

function textOf(stream: Stream): string {
  try {
    return Buffer.from(unpacked(stream)).toString('latin1');
  } catch {
    throw wrong('are data that cannot be unpacked');
  }
}
