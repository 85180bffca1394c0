import type { Fix } from '../diagnostics/fix.ts';
import { isSlip } from '../document/slip.ts';
import type { Words } from './rule.ts';
import { didYouMean } from './wording.ts';

/** What to do, in words and as data. */
export type Advice = Pick<Words, 'repair' | 'fix'>;

/**
 * Asks after what exists and is most like what was written. It can be carried out where one thing, and no other, differs from
 * that by a slip alone: what is only alike is asked after, never written.
 *
 * @param suggestions - what exists; all that is like it, so that a second one is known
 * @param otherwise - what to do when nothing is
 * @param fix - how one of them is written in its place
 */
export function meant(
  written: string,
  suggestions: readonly string[],
  otherwise: string,
  fix: (suggestion: string) => Fix,
): Advice {
  const [certain, ...more] = suggestions.filter((one) => isSlip(written, one));
  return {
    repair: didYouMean(suggestions, otherwise),
    ...(certain !== undefined && more.length === 0 && { fix: fix(certain) }),
  };
}

/** As `meant`, where only the likeliest is asked after: what else is like it still makes that uncertain. */
export function meantFirst(...[written, suggestions, otherwise, fix]: Parameters<typeof meant>): Advice {
  const { fix: certain } = meant(written, suggestions, otherwise, fix);
  return { repair: didYouMean(suggestions.slice(0, 1), otherwise), ...(certain && { fix: certain }) };
}

/** Another value in the place of one. */
export function valueFix(old: unknown, wanted: unknown): Fix {
  return { kind: 'value', old, new: wanted };
}

/** Other words in the place of some. */
export function wordsFix(old: string, wanted: string): Fix {
  return { kind: 'words', old, new: wanted };
}
