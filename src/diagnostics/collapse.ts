import { compareDiagnostics } from './diagnostic.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** A diagnostic and the other places in its file where the same is said. */
export interface Collapsed {
  readonly diagnostic: Diagnostic;
  readonly again: readonly Place[];
}

/** Groups diagnostics by file, and in a file takes those that say the same together. */
export function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Collapsed[]> {
  const files = new Map<string, Map<string, Diagnostic[]>>();
  for (const diagnostic of [...diagnostics].sort(compareDiagnostics)) {
    const { file, code, found, expected, repair } = diagnostic;
    const groups = files.get(file) ?? new Map<string, Diagnostic[]>();
    const said = JSON.stringify([code, found, expected, repair]);
    const group = groups.get(said);
    if (group) group.push(diagnostic);
    else groups.set(said, [diagnostic]);
    files.set(file, groups);
  }
  return new Map([...files].map(([file, groups]) => [file, [...groups.values()].flatMap(collapse)]));
}

function collapse([diagnostic, ...again]: readonly Diagnostic[]): Collapsed[] {
  return diagnostic ? [{ diagnostic, again }] : [];
}
