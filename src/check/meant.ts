import type { Fix } from '../diagnostics/fix.ts';
import type { Words } from './rule.ts';
import { didYouMean } from './wording.ts';

/** What to do, in words and as data. */
export type Advice = Pick<Words, 'repair' | 'fix'>;

/**
 * Asks after what exists and is most like what was written. It can be carried out where only one thing is like it.
 *
 * @param otherwise - what to do when nothing is
 * @param fix - how one of them is written in its place
 */
export function meant(
  suggestions: readonly string[],
  otherwise: string,
  fix: (suggestion: string) => Fix,
): Advice {
  const [only, ...more] = suggestions;
  return {
    repair: didYouMean(suggestions, otherwise),
    ...(only !== undefined && more.length === 0 && { fix: fix(only) }),
  };
}

/** Another value in the place of one. */
export function valueFix(old: unknown, wanted: unknown): Fix {
  return { kind: 'value', old, new: wanted };
}

/** Other words in the place of some. */
export function wordsFix(old: string, wanted: string): Fix {
  return { kind: 'words', old, new: wanted };
}
