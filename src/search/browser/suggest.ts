import { plainWord, stemOf } from './keys.ts';

/** A word of the list that a mistyped one may have been meant as. */
export interface Suggestion {
  readonly word: string;
  /** Letters that differ; two that changed places are one. */
  readonly distance: number;
}

/**
 * Words that a mistyped one may have been meant as: the nearest first, and of those as near the one that the list has
 * most often. Of several forms of a word only the first.
 *
 * @param words - of the list, those it has most often first
 */
export function suggestionsFor(word: string, words: readonly string[], most = 3): Suggestion[] {
  const wanted = plainWord(word);
  const limit = wanted.length < 5 ? 1 : wanted.length < 8 ? 2 : 3;
  const near = words
    .map((candidate) => ({ word: candidate, distance: distance(wanted, plainWord(candidate), limit) }))
    .filter((one) => one.word.length > 2 && one.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const seen = new Set<string>();
  return near
    .filter((one) => {
      const key = stemOf(plainWord(one.word));
      return seen.has(key) ? false : seen.add(key);
    })
    .slice(0, most);
}

/** From so many letters on, no other word is likely to be two letters away. */
const long = 10;

/** In shorter words, one letter is too much of them to be surely a mistake: `WO2` is not `Wob`. */
const shortest = 4;

/**
 * The word that must have been meant: one letter away, of a long word two, and no other as near; null where there is none.
 * The first letter is seldom mistaken: with another, it is another word.
 */
export function surelyMeant(word: string, [first, second]: readonly Suggestion[]): string | null {
  const { length } = plainWord(word);
  if (length < shortest) return null;
  const near = length >= long ? 2 : 1;
  return first === undefined ||
    first.distance > near ||
    second?.distance === first.distance ||
    !isAlike(plainWord(word), plainWord(first.word))
    ? null
    : first.word;
}

function isAlike([first, second]: string, other: string): boolean {
  return first === other[0] || (first === other[1] && second === other[0]);
}

/** How many letters to change, add, leave out or exchange with their neighbour; more than `limit` is not counted out. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const exchanged = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && column > 1 && exchanged ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...now) > limit) return limit + 1;
    [before, last] = [last, now];
  }
  return last[to.length] ?? limit + 1;
}
