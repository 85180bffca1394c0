import leven from 'leven';
import { plainName } from './plain-name.ts';

/** Nothing in a list has a name longer than this; comparing takes time by the square of the length. */
const longestName = 200;

/** A letter makes another word of a shorter one: AIVD and MIVD, EZK and BZK, both of them names in use. */
const shortestOther = 7;

/** Two letters changed round seldom make another word. */
const shortestSwapped = 5;

/**
 * Whether one name is another but for a slip of the keys: in one of its words a letter too many, too few or wrong, or two
 * neighbours changed round; or only other case, accents or signs between words. A word too many or too few is never a slip,
 * and of numbers each slip makes another number.
 */
export function isSlip(written: string, meant: string): boolean {
  if (Math.max(written.length, meant.length) > longestName) return false;
  if (numbersOf(written) !== numbersOf(meant)) return false;
  if (plainName(written) === plainName(meant)) return plainName(meant) !== '';
  const [ones, others] = [wordsOf(written), wordsOf(meant)];
  const different = ones.flatMap((one, index) => {
    const other = others[index] ?? '';
    return one === other ? [] : [[one, other] as const];
  });
  const [first] = different;
  if (ones.length !== others.length || first === undefined || different.length > 1) return false;
  const [one, other] = first;
  const length = Math.max(one.length, other.length);
  return (
    (length >= shortestOther && leven(one, other) === 1) || (length >= shortestSwapped && isSwap(one, other))
  );
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((sign, index) => sign !== other.charAt(index));
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plainName)
    .filter((word) => word !== '');
}

/** The numbers in a name, with what keeps them apart: 1.1 is not 11. */
function numbersOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}
