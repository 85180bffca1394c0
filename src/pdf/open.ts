import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { defined } from '../diagnostics/defined.ts';
import { name, numberIn, textOf } from './library.ts';
import { streamText } from './stream-text.ts';
import { tokenAt } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A page of a file, with the object that it is. */
export interface PdfPage {
  readonly ref: PDFRef;
  readonly node: PDFDict;
}

/** A file as objects. */
export interface OpenPdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly pages: readonly PdfPage[];
}

/** A file on its way to objects. */
interface Reading {
  readonly bytes: Uint8Array;
  /** The bytes, with a character for each; or the text of a stream of objects. */
  readonly source: string;
  readonly context: PDFContext;
  position: number;
}

/**
 * Reads a PDF as Chromium and `print/file/` write it into objects, one after the other: each stream says how long it is,
 * nothing is encrypted, and no object stands in it twice. Of a print most is structure, tens of thousands of small
 * objects, and the library takes four times as long for them, longer than Chromium for the print.
 * No report found.
 *
 * @param bytes - the file
 * @throws when it is no such PDF
 */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reading: Reading = { bytes, source, context: PDFContext.create(), position: 0 };
  const { context } = reading;
  let token = next(reading);
  for (; token?.kind === 'number'; token = next(reading)) readObject(Number(token.text), reading);
  // Where each object stands is known when all are read; a file that tells so in a stream has no more to say.
  if (token?.text === 'xref') {
    reading.position = source.indexOf('trailer', reading.position);
    expect('trailer', next(reading));
    setTrailer(context, dictIn(within('startxref', reading)));
  } else expect('startxref', token);
  next(reading);
  // What was added to a file later stands behind its end.
  if (next(reading) !== null) throw new Error('A PDF goes on behind its end.');
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  return { context, catalog, pages: [...pagesBelow(catalog.get(name('Pages')), context)] };
}

function expect(text: string, token: Token | null): void {
  if (token?.text !== text) throw new Error(`A PDF has ${token?.text ?? 'nothing'} where ${text} belongs.`);
}

function next(reading: Reading): Token | null {
  const token = tokenAt(reading.source, reading.position);
  if (token) reading.position = token.end;
  return token;
}

/** Reads an object whose number has just been read. */
function readObject(number: number, reading: Reading): void {
  // Another generation is of an object that was changed.
  expect('0', next(reading));
  expect('obj', next(reading));
  const { context } = reading;
  const { values, end } = valuesTo(reading);
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`A PDF has no object ${String(number)}.`);
  if (end === 'endobj') put(number, value, context);
  else if (end !== 'stream') throw new Error(`Object ${String(number)} of a PDF does not end.`);
  else {
    const stream = readStream(dictIn(values), reading);
    const type = stream.dict.get(name('Type'));
    if (type === name('ObjStm')) unpack(stream, context);
    else if (type === name('XRef')) setTrailer(context, stream.dict);
    else put(number, stream, context);
  }
}

function put(number: number, value: PDFObject, context: PDFContext): void {
  const ref = refTo(number);
  if (context.lookup(ref) !== undefined) throw new Error(`A PDF has two objects ${String(number)}.`);
  context.assign(ref, value);
}

function readStream(dict: PDFDict, reading: Reading): PDFRawStream {
  const { source, bytes, position } = reading;
  // The line that the word stands on ends with a line feed, with or without a carriage return (ISO 32000-1, 7.3.8.1).
  const start = source.indexOf('\n', position) + 1;
  const length = defined(numberIn(dict.get(name('Length'))), 'the length of a stream');
  reading.position = start + length;
  if (next(reading)?.text !== 'endstream') throw new Error('A stream of a PDF is not as long as it says.');
  expect('endobj', next(reading));
  return PDFRawStream.of(dict, bytes.subarray(start, start + length));
}

/** Reads the objects of a stream of them (ISO 32000-1, 7.5.7). */
function unpack(stream: PDFRawStream, context: PDFContext): void {
  const source = streamText(stream);
  const first = defined(
    numberIn(stream.dict.get(name('First'))),
    'the place of the first object in a stream',
  );
  const head: Reading = { bytes: stream.contents, source: source.slice(0, first), context, position: 0 };
  const numbers: number[] = [];
  for (let token = next(head); token; token = next(head)) numbers.push(Number(token.text));
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [from, to] = [numbers[index + 1] ?? 0, numbers[index + 3] ?? source.length];
    const text = source.slice(first + from, first + to);
    const { values, end } = valuesTo({ bytes: stream.contents, source: text, context, position: 0 });
    const [value] = values;
    if (value === undefined || values.length > 1 || end !== null)
      throw new Error('A stream of objects of a PDF has something else in it.');
    put(numbers[index] ?? 0, value, context);
  }
}

function setTrailer(context: PDFContext, dict: PDFDict): void {
  for (const key of ['Encrypt', 'Prev'])
    if (dict.has(name(key))) throw new Error(`A PDF has ${key} in its trailer.`);
  const [root, info] = [dict.get(name('Root')), dict.get(name('Info'))];
  context.trailerInfo = { ...(root && { Root: root }), ...(info && { Info: info }) };
}

function dictIn([value, ...others]: readonly PDFObject[]): PDFDict {
  if (value instanceof PDFDict && others.length === 0) return value;
  throw new Error('A PDF has something else where a dictionary belongs.');
}

/** The words that are values. */
const words: ReadonlyMap<string, PDFObject> = new Map<string, PDFObject>([
  ['true', PDFBool.True],
  ['false', PDFBool.False],
  ['null', PDFNull],
]);

/** How a reference goes on behind its number, in files that nobody has changed; written otherwise it is refused at its R. */
const referred = ' 0 R';

/** Reads values (ISO 32000-1, 7.3) up to and with the word or bracket that ends them. */
function valuesTo(reading: Reading): { readonly values: PDFObject[]; readonly end: string | null } {
  const values: PDFObject[] = [];
  for (let token = next(reading); token; token = next(reading)) {
    const { kind, text } = token;
    if (kind === 'number' && reading.source.startsWith(referred, token.end)) {
      reading.position = token.end + referred.length;
      values.push(refTo(Number(text)));
    } else if (kind === 'number') values.push(PDFNumber.of(Number(text)));
    else if (kind === 'name') values.push(name(text.slice(1)));
    else if (kind === 'string') values.push(stringIn(text));
    else if (text === '[') values.push(arrayOf(within(']', reading), reading.context));
    else if (text === '<<') values.push(dictOf(within('>>', reading), reading.context));
    else {
      const word = words.get(text);
      if (!word) return { values, end: text };
      values.push(word);
    }
  }
  return { values, end: null };
}

/** Reads values up to and with the word or bracket that must end them. */
function within(closing: string, reading: Reading): PDFObject[] {
  const { values, end } = valuesTo(reading);
  if (end !== closing) throw new Error(`A PDF has ${end ?? 'nothing'} where ${closing} belongs.`);
  return values;
}

/** By number: the library makes a text each time to look one up by. */
const refs: PDFRef[] = [];

function refTo(number: number): PDFRef {
  return (refs[number] ??= madeRef(number));
}

function madeRef(number: number): PDFRef {
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`No object of a PDF has number ${String(number)}.`);
  return PDFRef.of(number);
}

function stringIn(text: string): PDFObject {
  const inside = text.slice(1, -1);
  return text.startsWith('(') ? PDFString.of(inside) : PDFHexString.of(inside);
}

function arrayOf(values: readonly PDFObject[], context: PDFContext): PDFArray {
  const array = PDFArray.withContext(context);
  for (const value of values) array.push(value);
  return array;
}

function dictOf(values: readonly PDFObject[], context: PDFContext): PDFDict {
  const entries = new Map<PDFName, PDFObject>();
  for (let index = 0; index < values.length; index += 2) {
    const [key, value] = [values[index], values[index + 1]];
    if (!(key instanceof PDFName) || value === undefined)
      throw new Error('A dictionary of a PDF lacks a key or a value.');
    entries.set(key, value);
  }
  return PDFDict.fromMapWithContext(entries, context);
}

/** The pages below a node of their tree (ISO 32000-1, 7.7.3). */
function* pagesBelow(value: PDFObject | undefined, context: PDFContext): Generator<PdfPage> {
  if (!(value instanceof PDFRef)) return;
  const node = context.lookup(value, PDFDict);
  const type = node.get(name('Type'));
  if (type instanceof PDFName && textOf(type) === 'Page') yield { ref: value, node };
  else for (const kid of node.lookup(name('Kids'), PDFArray).asArray()) yield* pagesBelow(kid, context);
}
