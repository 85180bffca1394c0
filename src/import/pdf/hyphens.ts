import type { Remark } from '../ledger/piece.ts';
import type { PdfLine } from './lines.ts';

const words = /\p{L}[\p{L}\p{M}’'-]*/gu;
/** The first half of a word at the end of a line, and what it goes on with. */
const broken = /(?<half>[\p{L}\p{M}]+)(?<hyphen>[-\u2010\u00AD])$/u;

/** Joins lines to a text. A word that was broken off is mended only where the rest of the text has it whole. */
export class Hyphens {
  readonly remarks: Remark[] = [];
  readonly #whole: ReadonlySet<string>;
  readonly #written: ReadonlySet<string>;

  /** @param lines - of the whole text */
  constructor(lines: readonly PdfLine[]) {
    const all = lines.flatMap(({ text }) => text.replace(broken, '').toLowerCase().match(words) ?? []);
    this.#whole = new Set(all.filter((word) => !word.includes('-')));
    this.#written = new Set(all.filter((word) => word.includes('-')));
  }

  /** Words that were mended, by the line that has the second half. */
  readonly mended = new Map<PdfLine, string>();

  /** A text with the line that it goes on with: a word that was broken off loses its hyphen, or keeps it. */
  join(before: string, line: PdfLine): string {
    const { half, hyphen } = broken.exec(before)?.groups ?? {};
    const next = /^\p{L}[\p{L}\p{M}]*/u.exec(line.text)?.[0];
    // "In- en uitvoer" keeps its hyphen and its space.
    if (half === undefined || next === undefined || /^(?:en|of)$/.test(next)) return `${before} ${line.text}`;
    const asWritten = this.#written.has(`${half}-${next}`.toLowerCase());
    const isWhole = !asWritten && this.#whole.has((half + next).toLowerCase());
    if (isWhole || hyphen === '\u00AD') {
      this.mended.set(line, half + next);
      return before.slice(0, -1) + line.text;
    }
    if (!asWritten && /^\p{Ll}/u.test(next))
      this.remarks.push({
        place: `pagina ${String(line.page)}, regel ${String(line.number)}`,
        text: `\`${half}-${next}\` is aan het eind van een regel afgebroken en zo gelaten: haal het streepje weg als het er niet hoort`,
      });
    return before + line.text;
  }
}
