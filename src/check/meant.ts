import type { Fix } from '../diagnostics/fix.ts';
import { isSlip } from '../document/slip.ts';
import type { Words } from './rule.ts';
import { didYouMean } from './wording.ts';

/** What to do, in words and as data. */
export type Advice = Pick<Words, 'repair' | 'fix'>;

/**
 * Asks after what exists and is most like what was written. It can be carried out where one thing, and no other, differs from
 * that by a slip alone.
 *
 * @param otherwise - what to do when nothing is
 * @param fix - how one of them is written in its place
 */
export function meant(
  suggestions: readonly string[],
  otherwise: string,
  fix: (suggestion: string) => Fix,
): Advice {
  const [certain, ...more] = suggestions.map(fix).filter(isCertain);
  return {
    repair: didYouMean(suggestions, otherwise),
    ...(certain !== undefined && more.length === 0 && { fix: certain }),
  };
}

/** Whether what a repair writes is what stands there but for a slip: what is only alike is asked after, never written. */
function isCertain(fix: Fix): boolean {
  if (!('old' in fix)) return true;
  return typeof fix.old === 'string' && typeof fix.new === 'string' && isSlip(fix.old, fix.new);
}

/** Another value in the place of one. */
export function valueFix(old: unknown, wanted: unknown): Fix {
  return { kind: 'value', old, new: wanted };
}

/** Other words in the place of some. */
export function wordsFix(old: string, wanted: string): Fix {
  return { kind: 'words', old, new: wanted };
}
