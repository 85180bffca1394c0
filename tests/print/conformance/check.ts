/**
 * Whether a PDF conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2, level A), as far as a machine can tell
 * for a file without forms, media and encryption. It reads with pdf-lib and shares nothing with what writes the file.
 * It is no veraPDF: it knows TrueType programs only, and leaves what pictures contain alone.
 */
import { readPdfFile } from './read/file.ts';
import type { Violation } from './rule.ts';
import { RULES } from './rules/catalogue.ts';

/**
 * Everything that does not conform, rule by rule; of one rule in the order of the file.
 * @throws if the bytes are no PDF that pdf-lib can open.
 */
export async function checkConformance(pdf: Uint8Array): Promise<Violation[]> {
  const file = await readPdfFile(pdf);
  return RULES.flatMap(({ id, standard, clause, check }) =>
    Array.from(check(file), ({ message, where }) => ({ standard, clause, rule: id, message, where })),
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
