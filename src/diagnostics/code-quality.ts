import type { Diagnostic, Severity } from './diagnostic.ts';
import { inOneLine } from './one-line.ts';
import { visible, visibleDiagnostic } from './visible.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * The diagnostics as a Code Quality report, which GitLab shows with a merge request.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 *
 * @param base - path of the content folder from the root of the repository
 * @returns one JSON array with a line feed at the end
 */
export function renderCodeQuality(diagnostics: readonly Diagnostic[], base: string): string {
  const told = new Map<string, number>();
  const issues = diagnostics.map(visibleDiagnostic).map((diagnostic) => {
    const { code, severity, file, line, found } = diagnostic;
    const said = `${code} ${file}: ${found}`;
    const times = (told.get(said) ?? 0) + 1;
    told.set(said, times);
    return {
      check_name: code,
      description: inOneLine(diagnostic),
      // Two branches are compared by it, so it has to outlive an edit further up, and be another for each finding.
      fingerprint: `${said} (${times})`,
      severity: severities[severity],
      location: { path: base === '' ? file : `${visible(base)}/${file}`, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
