import leven from 'leven';

/** Nothing in a list has a name longer than this; comparing takes time by the square of the length. */
const longestName = 200;

/**
 * Whether one word is another but for a slip of the keys: a letter too many, too few or wrong, two neighbours changed round,
 * or only other case, accents or signs between words. In digits every slip is another number.
 */
export function isSlip(written: string, meant: string): boolean {
  if (Math.max(written.length, meant.length) > longestName) return false;
  const [one, other] = [plain(written), plain(meant)];
  if (one === other) return one !== '';
  if (digitsOf(one) !== digitsOf(other) || Math.min(one.length, other.length) < 4) return false;
  return leven(one, other) === 1 || isSwap(one, other);
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((sign, index) => sign !== other.charAt(index));
  return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** Without case, accents, and what stands between words. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
