import type { PDFRef } from '@cantoo/pdf-lib';
import { crossReferences } from './cross-references.ts';
import type { Entry } from './cross-references.ts';
import { blankIdentifier, identify } from './identifier.ts';
import { compressedStream, objectStream } from './object-stream.ts';
import type { SmallObject, StreamText } from './object-stream.ts';

/** Objects in one compressed stream: more compress better, fewer make a reader inflate less for one object. */
const objectsPerStream = 200;

/** A PDF 1.7 that is being written: first its objects, each with a number of its own, then the end. */
export class NewFile {
  // The second line holds bytes above 127, by which programs see that the file is binary (ISO 32000-1, 7.5.2).
  readonly #pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u0081\u0081\u0081\u0081\n', 'latin1')];
  #length = this.#pieces[0]?.length ?? 0;
  /** By number. */
  readonly #entries: Entry[] = [{ kind: 'free' }];
  readonly #small: SmallObject[] = [];
  readonly #numbers = new Map<PDFRef, number>();

  /** @returns the number of an object that is still to be added */
  reserve(): number {
    return this.#entries.push({ kind: 'free' }) - 1;
  }

  /** The number that an object of the source has in the file. */
  readonly numberOf = (ref: PDFRef): number => {
    const known = this.#numbers.get(ref);
    if (known !== undefined) return known;
    const number = this.reserve();
    this.#numbers.set(ref, number);
    return number;
  };

  /** The objects of the source that have a number; those that get one meanwhile come along. */
  referred(): Iterable<readonly [PDFRef, number]> {
    return this.#numbers;
  }

  /** Adds an object that travels in a compressed stream with others. */
  addObject(object: SmallObject): void {
    this.#small.push(object);
  }

  addStream(number: number, { dictionary, contents }: StreamText): void {
    this.#entries[number] = { kind: 'plain', offset: this.#length };
    this.#append(Buffer.from(`${String(number)} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
    this.#append(contents);
    this.#append(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  /**
   * @param trailer - numbers of the catalog and of the dictionary of information
   * @returns the whole file, with its identifier
   */
  async end({ root, info }: { readonly root: number; readonly info: number }): Promise<Uint8Array> {
    const packs = await Promise.all(this.#packs());
    for (const { number, stream } of packs) this.addStream(number, stream);
    const number = this.reserve();
    const offset = this.#length;
    // The table has a place in itself.
    this.#entries[number] = { kind: 'plain', offset };
    const { widths, bytes } = crossReferences(this.#entries);
    const entries = `/Type /XRef /Size ${String(this.#entries.length)} /W [${widths.join(' ')}] /Root ${String(root)} 0 R /Info ${String(info)} 0 R /ID ${blankIdentifier}`;
    this.addStream(number, await compressedStream(entries, bytes));
    this.#append(Buffer.from(`startxref\n${String(offset)}\n%%EOF\n`, 'latin1'));
    return identify(Buffer.concat(this.#pieces, this.#length));
  }

  /** The streams with the small objects. */
  #packs(): Promise<{ readonly number: number; readonly stream: StreamText }>[] {
    const packs = [];
    for (let first = 0; first < this.#small.length; first += objectsPerStream) {
      const objects = this.#small.slice(first, first + objectsPerStream);
      const number = this.reserve();
      for (const [index, object] of objects.entries())
        this.#entries[object.number] = { kind: 'packed', stream: number, index };
      packs.push(objectStream(objects).then((stream) => ({ number, stream })));
    }
    return packs;
  }

  #append(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
