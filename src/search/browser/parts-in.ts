import { isFunctionWord } from './function-words.ts';
import { joined, keyOf } from './keys.ts';

/** Shortest part that a word is divided in. */
const shortest = 3;

/**
 * The two words of the list that a word it does not have is made of, those with the longest first part first:
 * `inzageverzoek` of `inzage` and `verzoek`.
 *
 * @param words - of the list
 */
export function partsIn(word: string, words: readonly string[]): (readonly [string, string])[] {
  const whole = joined(word);
  const own = words.filter((one) => !isFunctionWord(one)).reverse();
  const known = new Map(own.map((one) => [joined(one), one]));
  const inForms = new Map(own.map((one) => [keyOf(one), one]));
  const cuts = Array.from({ length: Math.max(0, whole.length - 2 * shortest + 1) }, (_, at) => at + shortest);
  return cuts.reverse().flatMap((at) => {
    const start = whole.slice(0, at);
    // Of `beleidsnota` the letter that joins its parts belongs to neither.
    const first = known.get(start) ?? (start.endsWith('s') ? known.get(start.slice(0, -1)) : undefined);
    const second = inForms.get(keyOf(whole.slice(at)));
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}
