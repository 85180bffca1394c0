import type { PdfLine } from './lines.ts';

/** What the first page says of the whole. */
export interface PdfTitle {
  /** Null where nothing on it is larger than its text. */
  readonly text: string | null;
  readonly lines: ReadonlySet<PdfLine>;
  /** Pages that are a cover: none or one. */
  readonly cover: number;
}

/** Fewer letters than these, of the usual size, are no text but what stands on a cover. */
const fewestLetters = 400;
/** A title has larger letters than the text, by this. */
const larger = 1.25;

/**
 * The largest words of the first page.
 *
 * @param lines - of the whole text, without heads and feet
 * @param bodySize - of the letters of the text
 */
export function titleIn(lines: readonly PdfLine[], bodySize: number): PdfTitle {
  const first = lines.filter(({ page }) => page === 1);
  const size = Math.max(0, ...first.map((line) => line.size));
  const most = first.findIndex((line) => line.size === size);
  const end = first.findIndex((line, index) => index > most && line.size !== size);
  const largest = first.slice(most, end === -1 ? undefined : end);
  const isTitle = size > bodySize * larger && largest.length <= 4;
  const letters = first.reduce((sum, { text, size: own }) => sum + (own <= bodySize ? text.length : 0), 0);
  return {
    text: isTitle ? largest.map(({ text }) => text).join(' ') : null,
    lines: new Set(isTitle ? largest : []),
    cover: isTitle && letters < fewestLetters && lines.some(({ page }) => page > 1) ? 1 : 0,
  };
}
