import type { PdfLine } from './lines.ts';

/** How letters look. */
type Look = Pick<PdfLine, 'size' | 'font'>;

/** What is larger than the text by this is a heading. */
const larger = 1.12;
const longest = 150;
const depths = /^(?:(?<number>\d+(?:\.\d+)*)\.?|hoofdstuk\s+\d+|bijlage\s+\w+|deel\s+\w+)\s+\S/iu;

/** Tells headings by the size of their letters, by a font that the text has not, and by their number. */
export class Headings {
  readonly #body: Look;
  readonly #levels: ReadonlyMap<number, number>;

  /** @param lines - of the text, without heads and feet, and without a cover, whose letters say nothing of the rest */
  constructor(lines: readonly PdfLine[]) {
    this.#body = bodyOf(lines);
    const sizes = new Set(lines.filter((line) => this.#stands(line)).map(({ size }) => size));
    this.#levels = new Map([...sizes].toSorted((a, b) => b - a).map((size, index) => [size, index + 1]));
  }

  /** The size of the letters of the text. */
  get bodySize(): number {
    return this.#body.size;
  }

  /**
   * How deep a heading is; null for what is none.
   *
   * @param text - all of it, which may take more than one line
   */
  levelOf(line: PdfLine, text: string): number | null {
    if (!this.#stands(line) || text.length > longest || /[.;,]$/.test(text) || !/\p{L}{2}/u.test(text))
      return null;
    const level = this.#levels.get(line.size);
    if (level === undefined) return null;
    const number = depths.exec(text)?.groups?.number;
    return Math.min(number?.includes('.') === true ? Math.max(level, number.split('.').length) : level, 6);
  }

  #stands({ size, font, isCell, text }: PdfLine): boolean {
    if (isCell || size < this.#body.size * 0.98) return false;
    if (size > this.#body.size * larger) return true;
    return font !== this.#body.font && text.length <= longest;
  }
}

/** The letters of the text: those that most of it has. */
export function bodyOf(lines: readonly PdfLine[]): Look {
  const letters = new Map<string, { look: Look; count: number }>();
  for (const { size, font, text } of lines) {
    const key = `${String(size)} ${font}`;
    const known = letters.get(key) ?? { look: { size, font }, count: 0 };
    known.count += text.length;
    letters.set(key, known);
  }
  return [...letters.values()].toSorted((a, b) => b.count - a.count)[0]?.look ?? { size: 10, font: '' };
}
