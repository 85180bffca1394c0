import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Loaded } from '../source/load.ts';
import { catalogue } from './catalogue.ts';
import { withShortQuotes } from '../diagnostics/shorten.ts';
import { acceptExceptions } from './exceptions.ts';
import type { Context, Rule } from './rule.ts';
import { severityFor } from './severity.ts';

/**
 * Everything that is to be said about a content folder.
 *
 * @param loaded - the folder as read and assembled, and what there is besides: an earlier edition, what was built
 * @returns what reading and the rules found: by file, line and column, each thing once
 */
export function check(loaded: Pick<Loaded, 'diagnostics'> & Context): Diagnostic[] {
  const found = [...loaded.diagnostics, ...catalogue.flatMap((rule) => apply(rule, loaded))].map(shortened);
  const unique = new Map(found.map((diagnostic) => [JSON.stringify(identity(diagnostic)), diagnostic]));
  return acceptExceptions([...unique.values()], loaded).sort(compareDiagnostics);
}

function apply({ code, severity, check }: Rule, context: Context): Diagnostic[] {
  // Of a list that could not be read nobody knows how far it is, or what it says.
  if (typeof severity !== 'string' && context.refused.has('lijst.yaml')) return [];
  const stands = severityFor(severity, context.document.lijst);
  if (stands === null) return [];
  return Array.from(check?.(context) ?? [], ({ place: { file, line, column }, ...message }) => ({
    code,
    severity: stands,
    ...message,
    file,
    line,
    column,
  }));
}

/** A value, a name or an address of thousands of signs would hide what is said of it. */
function shortened(diagnostic: Diagnostic): Diagnostic {
  const { found, expected, repair } = diagnostic;
  return {
    ...diagnostic,
    found: withShortQuotes(found),
    expected: withShortQuotes(expected),
    repair: withShortQuotes(repair),
  };
}

/** What makes two diagnostics the same to a reader. */
function identity({ code, file, line, column, found }: Diagnostic): unknown[] {
  return [code, file, line, column, found];
}
