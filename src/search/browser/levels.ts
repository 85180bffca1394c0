/**
 * How much a word says of what it is found in, from passing by in a row of names to being its name. The index has room
 * for where a word stands and not for this: so a word stands at a place that leaves its level when divided by their number.
 */
const weights = [0.2, 1, 1.6, 2.1, 2.6, 4, 6, 12] as const;

export const levelCount = weights.length;

/** What a word at a level counts for. */
export function weightOf(level: number): number {
  return weights[level] ?? 0;
}

/** Which level a place in the index stands for. */
export function levelAt(place: number): number {
  return place % levelCount;
}
