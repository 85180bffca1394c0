import { groupByFile } from './collapse.ts';
import type { Diagnostic } from './diagnostic.ts';
import { countPerRule } from './per-rule.ts';
import { takeRepeated } from './repeated.ts';
import { describeCounts } from './summary.ts';
import { pathOf, renderOne, renderRepeated } from './terminal-block.ts';
import type { Paint, TerminalOptions } from './terminal-block.ts';

/** Which diagnostics are shown, and how much of them. */
export interface Shown {
  /**
   * - `samen`: what is said of many is told once (unless said otherwise)
   * - `volledig`: each by itself
   * - `fouten`: only errors, told once where there are many
   */
  readonly detail?: 'samen' | 'volledig' | 'fouten';
  /** Only what these rules say, each by itself. */
  readonly rules?: readonly string[];
}

/** With more than this, what was said last is all that stands on the screen: the counts tell what else there is. */
const screenful = 10;

/**
 * The diagnostics as people read them, file by file, with the line they are about; then what is said of many, how
 * often each rule speaks, and in the last line the counts.
 *
 * @returns text that ends in a line feed
 */
export function renderTerminal(
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions,
  { detail = 'samen', rules = [] }: Shown = {},
): string {
  const paint: Paint = (code, text) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const chosen = rules.length === 0 ? diagnostics : diagnostics.filter(({ code }) => rules.includes(code));
  const shown = detail === 'fouten' ? chosen.filter(isError) : chosen;
  const { single, repeated } =
    detail === 'volledig' || rules.length > 0 ? { single: shown, repeated: [] } : takeRepeated(shown);
  const files = [...groupByFile(single)].map(([file, groups]) => {
    const heading = paint(1, pathOf(options, file));
    return [heading, ...groups.map((group) => renderOne(group, options, paint))].join('\n\n');
  });
  const hasCounts = chosen.length > screenful || shown.length < chosen.length || repeated.length > 0;
  const counts = describeCounts(diagnostics);
  return `${[
    ...files,
    ...(repeated.length > 0 ? [paint(1, 'Telkens hetzelfde')] : []),
    ...repeated.map((one) => renderRepeated(one, options, paint)),
    ...(hasCounts ? [['Per regel:', ...countPerRule(chosen, options.titles ?? new Map())].join('\n')] : []),
    rules.length > 0 ? `Getoond: alleen ${rules.join(', ')}. De hele lijst: ${counts}` : counts,
  ].join('\n\n')}\n`;
}

function isError({ severity, accepted }: Diagnostic): boolean {
  return severity === 'error' && accepted === undefined;
}
