/** A section of the cross-reference: a table or a stream (ISO 32000-1, 7.5.4 and 7.5.8). */
import { Unreadable } from './faults.ts';
import type { FileFaults } from './faults.ts';
import { readIndirect } from './indirect.ts';
import type { Indirect, Reading } from './indirect.ts';
import { Parser } from './parser.ts';
import { readRows } from './rows.ts';
import { isDict, Stream } from './values.ts';
import type { Dict } from './values.ts';

/** Where an object stands: at an offset, or at a place in an object stream; free if there is none. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'stream'; readonly stream: number; readonly index: number };

export interface Section {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: Dict;
  readonly start: number;
  readonly end: number;
}

/** @throws {Unreadable} */
export function readSection(reading: Reading, start: number): Section {
  return reading.text.startsWith('xref', start)
    ? readTable(reading, start)
    : readStreamed(reading, readIndirect(reading, start));
}

function readTable({ text, faults, resolve }: Reading, start: number): Section {
  const end = text.indexOf('trailer', start);
  // PDF/A asks for single ends of lines and single spaces where ISO 32000-1 leaves a choice.
  const layout =
    /^xref(?:\r\n|\r|\n)((?:\d+ \d+ ?(?:\r\n|\r|\n)(?:\d{10} \d{5} [nf](?: \r| \n|\r\n))*)+)\s*$/u;
  const body = layout.exec(text.slice(start, end))?.[1];
  if (end === -1 || body === undefined)
    throw new Unreadable('is no table that is laid out as it should be', 'cross-reference');
  const parser = new Parser(text, end + 'trailer'.length, resolve);
  const trailer = parser.value();
  if (!isDict(trailer)) throw new Unreadable('is no dictionary after trailer', 'trailer');
  if (trailer.has('XRefStm')) throw new Unreadable('is an XRefStm, which is not known here', 'trailer');
  const entries = readLines(body.match(/[^\r\n]+/gu) ?? [], faults);
  return { entries, trailer, start, end: parser.lexer.position };
}

/** The lines of a table: for each run of numbers where it starts and how many there are, then an entry for each. */
function readLines(lines: readonly string[], faults: FileFaults): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  let next = 0;
  let left = 0;
  for (const line of lines) {
    const [first = 0, second = 0] = line.split(' ').map(Number);
    const kind = /[nf]/u.exec(line)?.[0];
    if ((kind === undefined) !== (left === 0))
      throw new Unreadable('are more or fewer entries than the table says', 'cross-reference');
    if (kind === undefined) [next, left] = [first, second];
    else {
      const used = kind === 'n';
      if (next === 0 && (used || second !== 65_535))
        faults.note('cross-reference', 'Object 0 is not free with generation 65535.');
      addEntry(
        entries,
        next,
        used ? { kind: 'offset', offset: first, generation: second } : { kind: 'free' },
        faults,
      );
      next += 1;
      left -= 1;
    }
  }
  if (left > 0) throw new Unreadable(`are ${left} entries too few in the table`, 'cross-reference');
  return entries;
}

function readStreamed({ faults }: Reading, { value, start, end }: Indirect): Section {
  if (!(value instanceof Stream)) throw new Unreadable(`is no stream at byte ${start}`, 'cross-reference');
  const entries = new Map<number, Entry>();
  for (const [number, type, second, third] of readRows(value)) {
    if (type === 0) addEntry(entries, number, { kind: 'free' }, faults);
    else if (type === 1)
      addEntry(entries, number, { kind: 'offset', offset: second, generation: third }, faults);
    else if (type === 2) addEntry(entries, number, { kind: 'stream', stream: second, index: third }, faults);
    else
      faults.note('cross-reference-stream', `The entry of object ${number} is of type ${type}.`, 'trailer');
  }
  return { entries, trailer: value.dict, start, end };
}

function addEntry(entries: Map<number, Entry>, number: number, entry: Entry, faults: FileFaults): void {
  if (entries.has(number))
    faults.note('object-once', `The cross-reference has object ${number} twice.`, `object ${number}`);
  entries.set(number, entry);
}
