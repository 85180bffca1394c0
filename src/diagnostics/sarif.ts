import type { Diagnostic, Severity } from './diagnostic.ts';

/** What a report tells of a rule. */
export interface SarifRule {
  readonly code: string;
  readonly title: string;
  readonly help: string;
}

/** GitHub refuses a whole log that holds more: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files. */
const mostResults = 25_000;

const order: readonly Severity[] = ['error', 'warning', 'info'];

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * The diagnostics as a SARIF 2.1.0 log, which code hosts and editors show beside the lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * @param rules - all rules that could speak; those that did are named in the log
 * @param base - path of the content folder from the root of the repository
 * @returns one JSON object with a line feed at the end; what editors let stand is a suppressed result;
 *   of more than a host takes, what weighs least is left out
 */
export function renderSarif(
  diagnostics: readonly Diagnostic[],
  rules: readonly SarifRule[],
  base: string,
): string {
  const codes = new Set(diagnostics.map(({ code }) => code));
  const named = rules.filter(({ code }) => codes.has(code));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Inzage',
            language: 'nl-NL',
            rules: named.map(({ code, title, help }) => ({
              id: code,
              shortDescription: { text: title },
              fullDescription: { text: help },
              help: { text: help },
            })),
          },
        },
        // Columns count UTF-16 code units, like those of the diagnostics.
        columnKind: 'utf16CodeUnits',
        results: heaviest(diagnostics).map((diagnostic) => toResult(diagnostic, named, base)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function heaviest(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= mostResults) return diagnostics;
  return [...diagnostics]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .slice(0, mostResults);
}

function toResult(diagnostic: Diagnostic, rules: readonly SarifRule[], base: string): object {
  const { code, severity, found, expected, repair, related, accepted } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: levels[severity],
    message: { text: `Gevonden: ${found}. Verwacht: ${expected}. Oplossing: ${repair}` },
    locations: [toLocation(diagnostic, base)],
    ...(related && {
      relatedLocations: [{ ...toLocation(related, base), message: { text: related.message } }],
    }),
    ...(accepted !== undefined && {
      suppressions: [{ kind: 'inSource', justification: accepted }],
    }),
  };
}

function toLocation(
  { file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  base: string,
): object {
  const uri = encodeURI(base === '' ? file : `${base}/${file}`);
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } },
  };
}
