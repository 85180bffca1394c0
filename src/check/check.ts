import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Loaded } from '../source/load.ts';
import { catalogue } from './catalogue.ts';
import type { Context, Rule } from './rule.ts';

/**
 * Everything that is to be said about a content folder.
 *
 * @param loaded - the folder as read and assembled
 * @returns what reading and the rules found: by file, line and column, each thing once
 */
export function check(loaded: Pick<Loaded, 'diagnostics'> & Context): Diagnostic[] {
  const found = [...loaded.diagnostics, ...catalogue.flatMap((rule) => apply(rule, loaded))];
  const unique = new Map(found.map((diagnostic) => [JSON.stringify(identity(diagnostic)), diagnostic]));
  return [...unique.values()].sort(compareDiagnostics);
}

function apply({ code, severity, check }: Rule, context: Context): Diagnostic[] {
  return Array.from(check?.(context) ?? [], ({ place: { file, line, column }, ...complaint }) => ({
    code,
    severity,
    ...complaint,
    file,
    line,
    column,
  }));
}

/** What makes two diagnostics the same to a reader. */
function identity({ code, file, line, column, found }: Diagnostic): unknown[] {
  return [code, file, line, column, found];
}
