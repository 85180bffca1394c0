import { shortParts } from '../table/read-basis.ts';
import { lettersOf, wordsIn } from './letters.ts';
import { pieceKinds } from './piece.ts';
import type { Piece, PieceKind } from './piece.ts';

/** Of one kind of thing how many stand in the source, and what became of them: the last three are together the first. */
export interface Count {
  readonly kind: PieceKind;
  readonly found: number;
  readonly written: number;
  /** They became something else than words. */
  readonly became: number;
  readonly left: number;
}

/** Something that was not brought in, with the reason. */
export interface Loss {
  readonly piece: Piece;
  readonly why: string;
}

/** The source against what was written of it. */
export interface Ledger {
  readonly counts: readonly Count[];
  readonly losses: readonly Loss[];
}

/** What nothing is known of, but that it is gone. */
const notFound = 'staat niet in wat is geschreven';

/**
 * Holds each thing that was counted in the source against the words that were written.
 *
 * @param pieces - what stands in the source
 * @param texts - what was written, each text by itself
 */
export function account(pieces: readonly Piece[], texts: readonly string[]): Ledger {
  const written = new Written(texts);
  const losses: Loss[] = [];
  const tally = new Map<PieceKind, { found: number; written: number; became: number; left: number }>();
  for (const piece of pieces) {
    const count = tally.get(piece.kind) ?? { found: 0, written: 0, became: 0, left: 0 };
    tally.set(piece.kind, count);
    count.found += 1;
    const why = piece.left ?? (piece.became === undefined && !written.takes(piece) ? notFound : null);
    if (why !== null) {
      count.left += 1;
      losses.push({ piece, why });
    } else if (piece.became === undefined) count.written += 1;
    else count.became += 1;
  }
  const kinds = Object.keys(pieceKinds) as PieceKind[];
  return {
    counts: kinds.flatMap((kind): Count[] => {
      const count = tally.get(kind);
      return count ? [{ kind, ...count }] : [];
    }),
    losses,
  };
}

/** From how many letters on a text must stand as often in what was written as in the source. */
const telling = 20;

/** The words that were written. */
class Written {
  readonly #run: string;
  readonly #words: ReadonlySet<string>;
  /** How often each text was asked for. */
  readonly #asked = new Map<string, number>();

  constructor(texts: readonly string[]) {
    const all = texts.map(lettersOf).filter((letters) => letters !== '');
    this.#run = all.join('\n');
    this.#words = new Set([...all, ...texts.flatMap(wordsIn)]);
  }

  /** Whether a thing stands there, once for each time that it is asked for. */
  takes({ kind, text }: Piece): boolean {
    const letters = lettersOf(text);
    if (letters === '') return true;
    // A row, and a result, is counted once more in its cells.
    const times = (this.#asked.get(letters) ?? 0) + (kind === 'rij' || kind === 'resultaat' ? 0 : 1);
    this.#asked.set(letters, times);
    if (letters.length >= telling && this.#stands(letters, Math.max(times, 1))) return true;
    if (letters.length >= telling && this.#run.includes(letters)) return false;
    // Of a short text, or one that was taken apart, all words must be there.
    return (
      this.#words.has(letters) || wordsIn(text).every((word) => this.#words.has(word) || split.has(word))
    );
  }

  /** Whether letters stand in what was written a number of times. */
  #stands(letters: string, times: number): boolean {
    let at = -letters.length;
    for (let count = 0; count < times; count += 1) {
      at = this.#run.indexOf(letters, at + letters.length);
      if (at === -1) return false;
    }
    return true;
  }
}

/** Words that go when a text is taken apart: `art. 5` is the article `5`. */
const split: ReadonlySet<string> = new Set([
  ...['art', 'artikel', 'artikelen', 'van', 'de', 'het', 'jaar', 'na'],
  ...Object.keys(shortParts),
]);
