import { diffArrays } from 'diff';
import leven from 'leven';
import { withoutAccents } from '../i18n/letters.ts';
import type { WordRun } from './piece.ts';

/**
 * How much two texts are alike, by the words they share, in any order (Dice's coefficient).
 *
 * @returns from 0, no word in common, to 1, the same words
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

/** A pair of things, one of each edition. */
export type Pair<T> = readonly [before: T, now: T];

/**
 * Pairs what is most alike, the best pair first.
 *
 * @param alike - from 0 to 1
 * @param least - what is less alike makes no pair
 */
export function pairByLikeness<T>(
  before: readonly T[],
  now: readonly T[],
  alike: (one: T, other: T) => number,
  least: number,
): Pair<T>[] {
  const candidates = before
    .flatMap((one) => now.map((other) => ({ one, other, value: alike(one, other) })))
    .filter(({ value }) => value >= least)
    .sort((a, b) => b.value - a.value);
  const used = new Set<T>();
  return candidates.flatMap(({ one, other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Pairs things by what they are known by, as often as both have it, in their order. */
export function pairByKey<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (one: T) => string,
  nowKeyOf: (one: T) => string = keyOf,
): Pair<T>[] {
  const waiting = Map.groupBy(before, keyOf);
  return now.flatMap((other) => {
    const one = waiting.get(nowKeyOf(other))?.shift();
    return one === undefined ? [] : [[one, other] as const];
  });
}

/** What is in no pair. */
export function unpaired<T>(all: readonly T[], pairs: readonly Pair<T>[]): T[] {
  const paired = new Set(pairs.flat());
  return all.filter((one) => !paired.has(one));
}

/**
 * The pairs outside the longest row that stands in the same order in both editions: what was moved.
 *
 * @param before - the same pairs' first halves, in the order of the earlier edition
 * @param pairs - in the order of the later edition
 * @returns their second halves
 */
export function outOfOrder<T>(before: readonly T[], pairs: readonly Pair<T>[]): T[] {
  const later = new Map(pairs.map(([old, one]) => [old, one]));
  return diffArrays(
    before.flatMap((old) => later.get(old) ?? []),
    pairs.map(([, one]) => one),
  )
    .filter(({ added }) => added)
    .flatMap(({ value }) => value);
}

/** Whether a text only has other letters, signs or capitals in the same words; another figure is no spelling. */
export function isSpelling(runs: readonly WordRun[]): boolean {
  const [was, now] = (['weg', 'bij'] as const).map((kind) =>
    runs
      .filter((run) => run.kind === kind)
      .flatMap(({ text }) => text.split(' '))
      .map(bare)
      .filter((word) => word !== ''),
  );
  if (!was || now?.length !== was.length) return false;
  return was.every((word, index) => {
    const other = now[index] ?? '';
    if (word === other) return true;
    return !/\d/.test(word + other) && Math.min(word.length, other.length) >= 5 && leven(word, other) <= 1;
  });
}

function bare(word: string): string {
  return withoutAccents(word).replace(/[^\p{L}\p{N}]/gu, '');
}
