import leven from 'leven';

/** Nothing in a list has a name longer than this; comparing takes time by the square of the length. */
const longestName = 200;

/**
 * Finds the words most like a mistyped one, for "bedoelde u …?".
 *
 * @param word - what was written
 * @param candidates - what exists
 * @param most - how many to return at the most
 * @returns existing words, the likeliest first; empty when none comes near
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  if (word.length > longestName) return [];
  // A word of one letter is like any other: no guess is better than a wild one.
  const limit = word.length < 4 ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3));
  const wanted = word.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function distanceTo(wanted: string, candidate: string, limit: number): number {
  const [shorter, longer] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  // A small part of a word says little: `veiligheid` is not what `veiligheidsonderzoeken` was meant to be.
  const contained = shorter.length > 3 && shorter.length * 2 > longer.length && longer.includes(shorter);
  return contained ? Math.min(1, limit) : leven(wanted, candidate);
}
