import { readRoman } from '../i18n/roman.ts';

/**
 * Compares category numbers and numbered file names the way people count:
 * `1.2 < 1.10 < 5 < 5.a < 12 < 12bis < 19.1.24 < A.1`, and `IV.1 < V.1 < IX.1`.
 *
 * @param a - dotted number or name
 * @param b - the other
 * @returns negative, zero or positive, for `Array.prototype.sort`
 */
export function compareNaturally(a: string, b: string): number {
  const left = a.split(/[.\-/]/);
  const right = b.split(/[.\-/]/);
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const byNumber = Number.parseInt(part, 10) - Number.parseInt(other, 10);
    const difference = byNumber || byRoman(part, other) || compareText(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Chapters of older lists have figures of their own: nine comes after five. Other letters are letters, C after A. */
function byRoman(part: string, other: string): number {
  return readRoman(part) - readRoman(other);
}

/** Dutch alphabetical order that does not depend on the locale of the machine. */
export function compareText(a: string, b: string): number {
  return dutch.compare(a, b);
}

const dutch = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
