/** Whether the cross-reference of a file leads where it should: pdf-lib finds objects without it, other programs do not. */
import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { at, itemsOf, nameOf, numberOf, streamBytes } from './objects.ts';

/** Where an object stands: at an offset, or in a numbered object stream. */
type Entry = { readonly offset: number } | { readonly stream: number };
type Objects = readonly (readonly [PDFRef, PDFObject])[];

/** What is wrong with it, or nothing. Only a file in one section is understood: nothing here updates in place. */
export function crossReferenceFault(bytes: Uint8Array, objects: Objects): string | undefined {
  const text = latin(bytes);
  const entries = readEntries(text, objects);
  if (typeof entries === 'string') return entries;
  for (const [ref, object] of objects) {
    const number = ref.objectNumber;
    const entry = entries.get(number);
    // Object streams and the cross-reference stream hold no object that anything refers to.
    if (entry === undefined && isContainer(object)) continue;
    if (entry === undefined) return `Object ${number} is not in it.`;
    if ('stream' in entry) {
      if (!entries.has(entry.stream))
        return `Object ${number} stands in stream ${entry.stream}, which is not in it.`;
    } else if (!text.startsWith(`${number} ${ref.generationNumber} obj`, entry.offset))
      return `Object ${number} does not stand at byte ${entry.offset}.`;
  }
  return undefined;
}

/** The bytes of every object that stands by itself, from its number up to what follows it. */
export function objectTexts(bytes: Uint8Array, objects: Objects): Map<PDFObject, string> {
  const text = latin(bytes);
  const entries = readEntries(text, objects);
  if (typeof entries === 'string') return new Map();
  const offsets = [...entries.values()].flatMap((entry) => ('offset' in entry ? [entry.offset] : []));
  const bounds = [...offsets, startOf(text), text.lastIndexOf('startxref')].sort((a, b) => a - b);
  const ends = new Map(bounds.map((offset, index) => [offset, bounds[index + 1]]));
  return new Map(
    objects.flatMap(([ref, object]): [PDFObject, string][] => {
      const entry = entries.get(ref.objectNumber);
      if (entry === undefined || !('offset' in entry)) return [];
      // The byte before shows whether the object starts on a line of its own.
      return [[object, text.slice(Math.max(0, entry.offset - 1), ends.get(entry.offset))]];
    }),
  );
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Where the table or the stream stands, by what the end of the file says. */
function startOf(text: string): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*\S*\s*$/u.exec(text.slice(-2048))?.[1]);
}

function readEntries(text: string, objects: Objects): Map<number, Entry> | string {
  const start = startOf(text);
  return text.startsWith('xref', start) ? table(text, start) : stream(text, start, objects);
}

function isContainer(object: PDFObject): boolean {
  return object instanceof PDFRawStream && ['XRef', 'ObjStm'].includes(nameOf(at(object, 'Type')) ?? '');
}

function table(text: string, start: number): Map<number, Entry> | string {
  const entries = new Map<number, Entry>();
  const section =
    /^xref(?:\r\n|\r|\n)((?:\d+ \d+ ?(?:\r\n|\r|\n)(?:\d{10} \d{5} [nf][ \r][\r\n])+)+)\s*trailer/u;
  const body = section.exec(text.slice(start, text.indexOf('trailer', start) + 7))?.[1];
  if (body === undefined) return 'The table is not laid out as it should be.';
  let number = 0;
  for (const line of body.match(/[^\r\n]+/gu) ?? []) {
    const [first = '', , kind] = line.trim().split(' ');
    if (kind === undefined) number = Number(first);
    else {
      if (kind === 'n') entries.set(number, { offset: Number(first) });
      number += 1;
    }
  }
  return entries;
}

function stream(text: string, start: number, objects: Objects): Map<number, Entry> | string {
  const number = Number(/^(\d+) \d+ obj/u.exec(text.slice(start, start + 20))?.[1]);
  const object = objects.find(([ref]) => ref.objectNumber === number)?.[1];
  if (!(object instanceof PDFRawStream) || !(object.dict instanceof PDFDict))
    return `No cross-reference stands at byte ${start}.`;
  const widths = itemsOf(at(object, 'W')).map((width) => numberOf(width) ?? 0);
  const index = itemsOf(at(object, 'Index')).map((part) => numberOf(part) ?? 0);
  const sections = index.length > 0 ? index : [0, numberOf(at(object, 'Size')) ?? 0];
  const numbers = sections.flatMap((first, position) =>
    position % 2 === 0 ? Array.from({ length: sections[position + 1] ?? 0 }, (_, step) => first + step) : [],
  );
  return rows(streamBytes(object), widths, numbers);
}

function rows(data: Uint8Array, widths: readonly number[], numbers: readonly number[]): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  let offset = 0;
  const field = (width: number): number => {
    const value = data.subarray(offset, offset + width).reduce((sum, byte) => sum * 256 + byte, 0);
    offset += width;
    return value;
  };
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  for (const number of numbers) {
    const type = typeWidth === 0 ? 1 : field(typeWidth);
    const second = field(secondWidth);
    field(thirdWidth);
    if (type === 1) entries.set(number, { offset: second });
    else if (type === 2) entries.set(number, { stream: second });
  }
  return entries;
}
