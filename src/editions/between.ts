import type { BlockNumber } from '../i18n/block-id.ts';

/**
 * A number right behind another that nothing has: the next one where that is free, and else one below it.
 *
 * @param before - what it comes after; `[0]` for the first
 * @param present - the numbers of what stands there: it comes before the next of these
 * @param taken - all numbers that were ever given
 */
export function between(
  before: BlockNumber,
  present: readonly BlockNumber[],
  taken: readonly BlockNumber[],
): BlockNumber {
  const used = new Set(taken.map(key));
  const next = present.filter((number) => compare(number, before) > 0).sort(compare)[0];
  const fits = (number: BlockNumber): boolean => next === undefined || compare(number, next) < 0;
  for (let stem = before.slice(0, -1), from = before.at(-1) ?? 0; ;) {
    for (let at = from + 1; fits([...stem, at]); at += 1) {
      const number = [...stem, at];
      if (!used.has(key(number))) return number;
    }
    stem = [...stem, from];
    from = 0;
  }
}

function key(number: BlockNumber): string {
  return number.join('-');
}

/** By their parts from the left; one that begins with all of another comes after it. */
function compare(one: BlockNumber, other: BlockNumber): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined) return 1;
    if (part !== against) return part - against;
  }
  return one.length - other.length;
}
