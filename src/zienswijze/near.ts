import search from 'approx-string-match';
import type { Match } from 'approx-string-match';

/** Letters in a row by which a stretch that may be like a pattern is known. */
const gram = 4;
/** In a shorter text everything is looked at sooner than an index is made. */
const short = 5000;

/**
 * Makes the search for what is nearly a pattern in a text: it finds what `approx-string-match` finds, which gives the
 * places with the fewest differences, but looks only where such a place can be.
 *
 * Two texts of which `most` letters differ have a number of runs of four letters alike, all of them shifted by nearly the
 * same distance (the q-gram lemma: Jokinen and Ukkonen 1991); where there are fewer, nothing is lost by not looking.
 *
 * @returns gives the matches of a pattern with at most so many differences
 */
export function createNearSearch(text: string): (pattern: string, most: number) => Match[] {
  let index: ReadonlyMap<string, readonly number[]> | undefined;
  return (pattern, most) => {
    const needed = pattern.length - gram + 1 - most * gram;
    if (text.length < short || needed < 1) return search(text, pattern, most);
    index ??= gramsOf(text);
    let best: Match[] = [];
    let fewest = most;
    for (const [from, to] of likely(index, text.length, pattern, most, needed)) {
      const found = search(text.slice(from, to), pattern, fewest);
      const errors = found[0]?.errors ?? Infinity;
      if (errors < fewest) best = [];
      fewest = Math.min(fewest, errors);
      for (const one of found) best.push({ start: one.start + from, end: one.end + from, errors });
    }
    return best;
  };
}

/** Where each run of letters begins. */
function gramsOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + gram <= text.length; at += 1) {
    const letters = text.slice(at, at + gram);
    const known = places.get(letters);
    if (known) known.push(at);
    else places.set(letters, [at]);
  }
  return places;
}

/** The stretches of a text, apart from each other, that have so many runs of letters alike with a pattern. */
function likely(
  index: ReadonlyMap<string, readonly number[]>,
  length: number,
  pattern: string,
  most: number,
  needed: number,
): (readonly [from: number, to: number])[] {
  // What belongs to one match is shifted by distances that differ by `most` at most: it lies in two bands next to each other.
  const band = most + 1;
  const counts = new Uint32Array(Math.ceil((length + pattern.length) / band) + 2);
  for (let at = 0; at + gram <= pattern.length; at += 1)
    for (const place of index.get(pattern.slice(at, at + gram)) ?? []) {
      const one = Math.floor((place - at + pattern.length) / band);
      counts[one] = (counts[one] ?? 0) + 1;
    }
  const stretches: (readonly [from: number, to: number])[] = [];
  for (let one = 0; one + 1 < counts.length; one += 1) {
    if ((counts[one] ?? 0) + (counts[one + 1] ?? 0) < needed) continue;
    const from = Math.max(0, one * band - pattern.length - 2 * most);
    const to = Math.min(length, (one + 2) * band + most);
    const last = stretches.at(-1);
    if (last && last[1] >= from) stretches[stretches.length - 1] = [last[0], to];
    else stretches.push([from, to]);
  }
  return stretches;
}
