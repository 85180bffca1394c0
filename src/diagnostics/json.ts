import { countAccepted, countBySeverity } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Examined } from './summary.ts';

/**
 * The diagnostics for other programs, as one JSON object with a line feed at the end:
 *
 * - `version`: 1; goes up when the shape changes in a way that could break a reader
 * - `examined`: numbers of `files`, `sections`, `categories` and `blocks`
 * - `counts`: numbers of each severity, `error`, `warning` and `info`, and of what editors let stand: `accepted`
 * - `diagnostics`: in order of file, line and column; each has `code`, `severity`, `file` (below the content
 *   folder), `line` and `column` (from 1), `found`, `expected`, `repair`, and `related` (`file`, `line`, `column`,
 *   `message`), which is null when there is no other place that matters; `accepted` is the reason why editors let it
 *   stand, or null
 */
export function renderJson(diagnostics: readonly Diagnostic[], examined: Examined): string {
  const report = {
    version: 1,
    examined,
    counts: { ...countBySeverity(diagnostics), accepted: countAccepted(diagnostics) },
    diagnostics: diagnostics.map(
      ({ code, severity, file, line, column, found, expected, repair, related = null, accepted = null }) => ({
        code,
        severity,
        file,
        line,
        column,
        found,
        expected,
        repair,
        related,
        accepted,
      }),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
