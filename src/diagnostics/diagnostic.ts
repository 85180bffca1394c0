/** How much a finding weighs: an error stops the build, a warning asks for a look, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a source file: path below the content folder, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing an author should know, as data. Texts are Dutch: editors read them. */
export interface Diagnostic extends Place {
  /** Permanent and searchable; explained in the rule with the same code. */
  readonly code: string;
  readonly severity: Severity;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What to do about it. */
  readonly repair: string;
  /** Another place that matters, such as the first of two definitions. */
  readonly related?: Place & { readonly message: string };
  /** Why the editors let it stand; such a finding only informs. */
  readonly accepted?: string;
}

/** What weighs most comes first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Orders diagnostics as an editor works: by file, then line, then column, then severity. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (
    a.line - b.line ||
    a.column - b.column ||
    severityRank[a.severity] - severityRank[b.severity] ||
    (a.code < b.code ? -1 : 1)
  );
}

/** How many findings the editors let stand. */
export function countAccepted(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ accepted }) => accepted !== undefined).length;
}

/** Counts per severity, for summaries and exit codes; what the editors let stand is not in them. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of diagnostics) if (accepted === undefined) counts[severity] += 1;
  return counts;
}
