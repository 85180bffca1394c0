/** The objects of a file by number, each read once, when something first asks for it. */
import { Unreadable } from './faults.ts';
import type { FileFaults } from './faults.ts';
import { readIndirect } from './indirect.ts';
import type { Indirect, Reading } from './indirect.ts';
import { at, nameOf } from './objects.ts';
import { readObjectStream } from './object-stream.ts';
import type { Contained } from './object-stream.ts';
import type { Entry, Section } from './section.ts';
import { Reference, Stream } from './values.ts';
import type { PdfValue, Resolve } from './values.ts';

export class Objects implements Reading {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly faults: FileFaults;
  /** By offset; nothing where no object can be read, and where one is being read. */
  readonly indirect = new Map<number, Indirect | undefined>();
  readonly #entries = new Map<number, Entry>();
  /** By number of the stream; nothing where it cannot be read, and where it is being read. */
  readonly #contained = new Map<number, readonly Contained[] | undefined>();

  constructor(bytes: Uint8Array, text: string, faults: FileFaults) {
    this.bytes = bytes;
    this.text = text;
    this.faults = faults;
  }

  /** All objects of the newest state of the file; those of older sections are read too, to be judged. */
  read(sections: readonly Section[]): (readonly [Reference, PdfValue])[] {
    for (const { entries } of sections)
      for (const [number, entry] of entries) if (!this.#entries.has(number)) this.#entries.set(number, entry);
    this.#judgeFirst();
    for (const { entries } of sections)
      for (const [number, entry] of entries) if (entry.kind === 'offset') this.#judgeOffset(number, entry);
    const used = [...this.#entries].filter(([, { kind }]) => kind !== 'free').sort(([a], [b]) => a - b);
    const objects = used.map(([number, entry]) => {
      const generation = entry.kind === 'offset' ? entry.generation : 0;
      return [new Reference(number, generation, this.resolve), this.resolve(number, generation)] as const;
    });
    // One that no entry leads into is read as well: a tolerant reader takes its objects for those of the file.
    for (const [{ number }, object] of objects)
      if (nameOf(at(object, 'Type')) === 'ObjStm') this.#containedIn(number);
    if (this.faults.none) this.#judgeContained(sections);
    return objects;
  }

  readonly resolve: Resolve = (number, generation) => {
    const entry = this.#entries.get(number);
    if (entry?.kind === 'offset')
      return entry.generation === generation ? (this.#at(number, entry)?.value ?? null) : null;
    return entry?.kind === 'stream' && generation === 0 ? this.#inStream(number, entry) : null;
  };

  #at(number: number, entry: Entry & { kind: 'offset' }): Indirect | undefined {
    const { offset, generation } = entry;
    if (!this.indirect.has(offset)) {
      this.indirect.set(offset, undefined);
      const found = this.faults.attempt(`object ${number} ${generation}`, () => readIndirect(this, offset));
      this.indirect.set(offset, found);
    }
    return this.indirect.get(offset);
  }

  #inStream(number: number, { stream, index }: Entry & { kind: 'stream' }): PdfValue {
    const list = this.#containedIn(stream);
    const found = list?.[index];
    if (found?.number === number) return found.value;
    // Of a stream that cannot be read that alone is said.
    if (list !== undefined)
      this.faults.note('cross-reference', `Object ${number} is not number ${index} in stream ${stream}.`);
    return null;
  }

  #containedIn(number: number): readonly Contained[] | undefined {
    if (!this.#contained.has(number)) {
      this.#contained.set(number, undefined);
      const found = this.faults.attempt(`object ${number}`, () => {
        const entry = this.#entries.get(number);
        const stream = entry?.kind === 'offset' ? this.#at(number, entry)?.value : undefined;
        if (stream instanceof Stream) return readObjectStream(stream, this.resolve);
        throw new Unreadable('is no stream for objects to stand in', 'cross-reference');
      });
      this.#contained.set(number, found);
    }
    return this.#contained.get(number);
  }

  #judgeOffset(number: number, entry: Entry & { kind: 'offset' }): void {
    const { offset, generation } = entry;
    const found = this.#at(number, entry);
    if (found !== undefined && (found.number !== number || found.generation !== generation))
      this.faults.note('cross-reference', `Object ${number} ${generation} does not stand at byte ${offset}.`);
  }

  /** Object 0 heads the list of free ones (ISO 32000-1, 7.5.4). */
  #judgeFirst(): void {
    if (this.#entries.get(0)?.kind !== 'free')
      this.faults.note('cross-reference', 'Object 0 is not among the free ones.');
  }

  /** An object of a stream is one that some section of the cross-reference leads to. */
  #judgeContained(sections: readonly Section[]): void {
    const places = new Set(
      sections.flatMap(({ entries }) =>
        Array.from(entries, ([number, entry]) =>
          entry.kind === 'stream' ? `${number} ${entry.stream} ${entry.index}` : '',
        ),
      ),
    );
    for (const [stream, list] of this.#contained)
      for (const [index, { number }] of (list ?? []).entries()) {
        if (places.has(`${number} ${stream} ${index}`)) continue;
        if (this.#entries.has(number))
          this.faults.note('object-once', `It stands in stream ${stream} too.`, `object ${number}`);
        else this.faults.note('cross-reference', `Object ${number} in stream ${stream} is not in it.`);
      }
  }
}
