import { targetOf } from './targets.ts';

/** A word above a column is no longer than this. */
const longest = 60;

/**
 * The words above the columns of a table whose head takes two rows, the first with words over several columns.
 *
 * @param head - the words of its first row
 * @param below - the words of the row below that
 * @returns null when that row is no part of the head
 */
export function withSecondHead(head: readonly string[], below: readonly string[]): string[] | null {
  const number = head.findIndex((word) => targetOf(word) === 'nummer');
  const filled = below.flatMap((word, column) => (word.trim() === '' ? [] : [{ word, column }]));
  // What has a number is a category.
  if (number === -1 || below[number]?.trim()) return null;
  const isHead =
    filled.some(({ word, column }) => targetOf(word) !== null || !head[column]?.trim()) &&
    filled.every(({ word }) => word.length <= longest && /^\p{L}/u.test(word)) &&
    filled.length >= 2;
  if (!isHead) return null;
  const width = Math.max(head.length, below.length);
  return Array.from({ length: width }, (_, column) => named(head[column] ?? '', below[column] ?? ''));
}

/** Of two words above each other the one that is known; else both. */
function named(above: string, below: string): string {
  if (targetOf(below) !== null || above.trim() === '') return below;
  return targetOf(above) !== null || below.trim() === '' ? above : `${above} ${below}`;
}
