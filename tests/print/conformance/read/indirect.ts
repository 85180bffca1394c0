/** One object as it stands in the file: "12 0 obj", its value and "endobj" (ISO 32000-1, 7.3.8 and 7.3.10). */
import { Unreadable } from './faults.ts';
import type { FileFaults } from './faults.ts';
import { Word } from './lexer.ts';
import { at, numberOf } from './objects.ts';
import { Parser } from './parser.ts';
import { isDict, Stream } from './values.ts';
import type { Dict, PdfValue, Resolve } from './values.ts';

export interface Indirect {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly start: number;
  /** Offset of what follows its endobj. */
  readonly end: number;
}

/** A file on its way to be understood. */
export interface Reading {
  readonly bytes: Uint8Array;
  /** One character for each byte. */
  readonly text: string;
  readonly faults: FileFaults;
  readonly resolve: Resolve;
}

/** @throws {Unreadable} if no object stands right at the offset, or none that can be read. */
export function readIndirect(reading: Reading, start: number): Indirect {
  const { text, faults, resolve } = reading;
  const head = /^(\d+)\s+(\d+)\s+obj(?![^\s<([/])/u.exec(text.slice(start, start + 64));
  if (head === null) throw new Unreadable(`is no object at byte ${start}`, 'cross-reference');
  const [written, number, generation] = head;
  const place = `object ${Number(number)} ${Number(generation)}`;
  const after = start + written.length;
  if (!/^\d+ \d+ obj$/u.test(written) || !isLineEnd(text, start - 1) || !isLineEnd(text, after))
    faults.note('object-layout', 'obj stands otherwise.', place);
  const { value, end } = readBody(reading, new Parser(text, after, resolve), place);
  if (!isLineEnd(text, end - 'endobj'.length - 1) || !isLineEnd(text, end))
    faults.note('object-layout', 'endobj stands otherwise.', place);
  return { number: Number(number), generation: Number(generation), value, start, end };
}

/** Whether the byte is one that ends a line. */
function isLineEnd(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}

function readBody(reading: Reading, parser: Parser, place: string): Pick<Indirect, 'value' | 'end'> {
  const { lexer } = parser;
  const value = parser.value();
  let word = lexer.next();
  const stream = word instanceof Word && word.word === 'stream' && isDict(value);
  const whole = stream ? readStream(reading, value, lexer.position, place) : undefined;
  if (whole !== undefined) {
    lexer.position = whole.end;
    word = lexer.next();
  }
  if (!(word instanceof Word) || word.word !== 'endobj')
    throw new Unreadable(`is no endobj at byte ${lexer.position}`);
  return { value: whole?.value ?? value, end: lexer.position };
}

/** Reads from what follows the word "stream" up to what follows "endstream". */
function readStream(
  { bytes, text, faults }: Reading,
  dict: Dict,
  offset: number,
  place: string,
): { value: Stream; end: number } {
  const eol = /^(?:\r\n|\r|\n)/u.exec(text.slice(offset, offset + 2))?.[0];
  // A lone carriage return might as well be the first byte of the data.
  if (eol === undefined || eol === '\r') faults.note('object-layout', 'stream does not end a line.', place);
  const start = offset + (eol?.length ?? 0);
  const length = numberOf(at(dict, 'Length'));
  const next = /^(?:\r\n|\r|\n)endstream/u;
  const close = length === undefined ? null : next.exec(text.slice(start + length, start + length + 11));
  if (length !== undefined && close !== null) {
    const data = start + length;
    return { value: new Stream(dict, bytes.subarray(start, data)), end: data + close[0].length };
  }
  const end = text.indexOf('endstream', start);
  if (end === -1) throw new Unreadable('is no endstream');
  const before = /(?:\r\n|\r|\n)$/u.exec(text.slice(start, end))?.[0];
  const real = end - start - (before?.length ?? 0);
  if (before === undefined) faults.note('object-layout', 'endstream does not start a line.', place);
  else faults.note('stream-length', `It says ${length ?? 'nothing'} and has ${real}.`, place);
  // Known to be wrong and said to be: nothing but the rest of the file depends on where this one ends.
  return { value: new Stream(dict, bytes.subarray(start, end)), end: end + 'endstream'.length };
}
