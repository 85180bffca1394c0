import { severityRank } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nameOf } from './severity-name.ts';

/** What a rule says with one weight, and how often. */
type Spoken = Pick<Diagnostic, 'code' | 'severity' | 'accepted'> & { readonly times: number };

/**
 * A line for each rule that speaks, the heaviest and most frequent first: `346 × waarschuwing SL28  Zonder grondslag`.
 *
 * @param titles - of the rules, by code
 */
export function countPerRule(
  diagnostics: readonly Diagnostic[],
  titles: ReadonlyMap<string, string>,
): string[] {
  const spoken = spokenPerRule(diagnostics);
  const digits = Math.max(...spoken.map(({ times }) => String(times).length));
  const heads = spoken.map((one) => `${String(one.times).padStart(digits)} × ${nameOf(one)} ${one.code}`);
  const width = Math.max(...heads.map((head) => head.length));
  return spoken.map(({ code }, index) =>
    `  ${(heads[index] ?? '').padEnd(width)}  ${titles.get(code) ?? ''}`.trimEnd(),
  );
}

function spokenPerRule(diagnostics: readonly Diagnostic[]): Spoken[] {
  const groups = Map.groupBy(diagnostics, (one) => `${nameOf(one)} ${one.code}`);
  return [...groups.values()]
    .flatMap((all) => all.slice(0, 1).map((first) => ({ ...first, times: all.length })))
    .sort((a, b) => weightOf(a) - weightOf(b) || b.times - a.times || (a.code < b.code ? -1 : 1));
}

/** What is let stand comes last. */
function weightOf({ severity, accepted }: Spoken): number {
  return severityRank[severity] + (accepted === undefined ? 0 : 1);
}
