import { decodeString } from 'micromark-util-decode-string';
import type { KeptText } from './kept-texts.ts';
import type { Coverage } from './coverage.ts';
import { isSign, replacement, signsOf } from './signs.ts';
import type { Piece } from './tokens.ts';

/**
 * Covers the words that stand in the file just as they were kept.
 *
 * @returns the texts for which tokens must tell which characters they come from
 */
export function coverLiterally(text: string, keptTexts: readonly KeptText[], coverage: Coverage): KeptText[] {
  return keptTexts.filter(({ words, type, start, end }) => {
    const written = text.slice(start, end);
    // Code stands between signs of its own, and a word before it may be like it.
    const isCode = type === 'code' || type === 'inlineCode';
    const at = isCode ? written.lastIndexOf(words) : type === 'text' && written.startsWith(words) ? 0 : -1;
    if (at === -1) return true;
    coverage.cover(start + at, start + at + words.length);
    return false;
  });
}

/** A sign in the words of a text; null for a character written as `&amp;` that is none. */
interface Unit {
  readonly sign: number | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Covers the signs that were kept, one by one and in their order: what a plugin took out of the words stays open.
 *
 * @param keptTexts - words that were kept
 * @param pieces - tokens that words can come from, in the order of the text
 */
export function coverBySign(
  text: string,
  keptTexts: readonly KeptText[],
  pieces: readonly Piece[],
  coverage: Coverage,
): void {
  const units = pieces.flatMap((piece) => unitsOf(piece, text, coverage));
  for (const { words, start, end } of keptTexts) {
    const signs = signsOf(words);
    let next = 0;
    for (let index = firstFrom(units, start); index < units.length; index += 1) {
      const unit = units[index];
      if (!unit || unit.start >= end) break;
      if (unit.sign !== null && (unit.sign !== signs[next] || coverage.isCovered(unit.end - 1))) continue;
      if (unit.sign !== null) next += 1;
      coverage.cover(unit.start, unit.end);
    }
  }
}

function unitsOf({ type, start, end }: Piece, text: string, coverage: Coverage): Unit[] {
  if (type === 'characterReference') {
    const signs = signsOf(decodeString(text.slice(start, end)));
    if (signs.length === 0) return [{ sign: null, start, end }];
    // Halves of one character stand in for its letters in the file.
    return signs.map((sign, index) => ({
      sign,
      start: start + index,
      end: index === signs.length - 1 ? end : start + index + 1,
    }));
  }
  const units: Unit[] = [];
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (!isSign(code) || coverage.isCovered(index)) continue;
    units.push({ sign: code === 0 ? replacement : code, start: index, end: index + 1 });
  }
  return units;
}

/** The first unit that begins at a place or after it. */
function firstFrom(units: readonly Unit[], place: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
