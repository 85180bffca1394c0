/**
 * Whether a PDF conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2, level A), as far as a machine can tell
 * for a file without forms, media and encryption. It has a reader of its own and shares nothing with what writes the
 * file, so that no fault of a library hides behind the same fault. It is no veraPDF: it knows TrueType programs only,
 * and leaves what pictures contain alone.
 */
import { readPdfFile } from './read/file.ts';
import { readSource } from './read/source.ts';
import type { Findings, Rule, Violation } from './rule.ts';
import { DOCUMENT_RULES } from './rules/catalogue.ts';
import { FILE_RULES } from './rules/file-structure.ts';

/**
 * Everything that does not conform, rule by rule; of one rule in the order of the file. Of a file that is not in order
 * as such nothing else is judged: that would be a judgement of a guess.
 */
export function checkConformance(pdf: Uint8Array): Violation[] {
  const source = readSource(pdf);
  const found = judge(FILE_RULES, source);
  if (source.catalog === undefined) return found;
  return [...found, ...judge(DOCUMENT_RULES, readPdfFile(source))];
}

type RuleFor<T> = Omit<Rule, 'check'> & { readonly check: (subject: T) => Findings };

function judge<T>(rules: readonly RuleFor<T>[], subject: T): Violation[] {
  return rules.flatMap(({ id, standard, clause, check }) =>
    Array.from(check(subject), ({ message, where }) => ({ standard, clause, rule: id, message, where })),
  );
}

/** One line per rule: how often, and where first. */
export function summarise(violations: readonly Violation[]): string[] {
  const byRule = Map.groupBy(violations, ({ rule }) => rule);
  return Array.from(byRule, ([rule, [first, ...more]]) => {
    if (first === undefined) return rule;
    const { standard, clause, message, where } = first;
    return `${rule} (${standard} ${clause}) × ${more.length + 1}, first at ${where}: ${message}`;
  });
}
