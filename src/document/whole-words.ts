/**
 * Makes a pattern that finds any of some words where they stand by themselves: `GWR`, but not in `GWRS`.
 *
 * @param words - what to find, taken literally; a longer one goes before one it begins with
 * @returns a global pattern, or null when there is nothing to find
 */
export function wholeWords(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
}
