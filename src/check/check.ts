import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindOfList } from '../document/list-kinds.ts';
import type { Finding } from '../source/findings.ts';
import { isYoungerLaw } from './younger-law.ts';
import { catalogue } from './catalogue.ts';
import { withShortQuotes } from '../diagnostics/shorten.ts';
import { acceptExceptions } from './exceptions.ts';
import type { Context, Message, Rule } from './rule.ts';
import { severityFor } from './severity.ts';
import { speakers } from './speakers.ts';

/**
 * Everything that is to be said about a content folder.
 *
 * @param context - the folder as read and assembled, and what there is besides: an earlier edition, what was built
 * @returns what the rules say of what was noticed, and what they find themselves: by file, line and column, each thing
 *   once
 */
export function check(context: Context): Diagnostic[] {
  return judged(context, catalogue);
}

/** The errors among them, in a third of the time: only rules that may find one are asked. */
export function errorsOf(context: Context): Diagnostic[] {
  const rules = catalogue.filter(
    ({ severity, sometimes }) =>
      sometimes === 'error' ||
      (typeof severity === 'string' ? [severity] : severity.map((stage) => stage.severity)).includes('error'),
  );
  return judged(context, rules).filter(
    ({ severity, accepted }) => severity === 'error' && accepted === undefined,
  );
}

function judged(context: Context, rules: readonly Rule[]): Diagnostic[] {
  const noticed = context.findings.flatMap((finding) => speakOf(finding, context));
  const found = rules.flatMap((rule) => withCode(rule, rule.check, context));
  const all = [...noticed, ...found].map(shortened);
  const unique = new Map(all.map((diagnostic) => [JSON.stringify(identity(diagnostic)), diagnostic]));
  return acceptExceptions([...unique.values()], context).sort(compareDiagnostics);
}

/** What the rule for a finding says of it, if anything. */
export function speakOf(finding: Finding, context: Context): Diagnostic[] {
  const { rule, say } = speakers[finding.kind];
  return withCode(
    rule,
    () => {
      const said = say(finding, context);
      return said ? [{ place: finding.place, ...said }] : [];
    },
    context,
  );
}

function withCode({ code, severity, basis }: Rule, speak: Rule['check'], context: Context): Diagnostic[] {
  // Of a list that could not be read nobody knows how far it is, or what it says.
  if (typeof severity !== 'string' && context.refused.has('lijst.yaml')) return [];
  // What is right of a list depends on what it is: where that is not said, only files and markup can be judged.
  if (context.soort === null && code.startsWith('SL')) return [];
  if (kindOfList(context.document.lijst).without.includes(code)) return [];
  if (isYoungerLaw(basis, context.document.lijst)) return [];
  const stands = severityFor(severity, context.document.lijst);
  if (stands === null) return [];
  const messages: Iterable<Message> = speak?.(context) ?? [];
  return Array.from(messages, ({ place: { file, line, column }, ...words }) => ({
    code,
    severity: stands,
    ...words,
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
