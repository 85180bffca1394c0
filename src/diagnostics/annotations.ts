import type { Diagnostic, Severity } from './diagnostic.ts';
import { inOneLine } from './one-line.ts';
import { visible, visibleDiagnostic } from './visible.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * The diagnostics as workflow commands, which a CI server shows beside the lines of a change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param base - path of the content folder from the root of the repository
 * @returns one line per diagnostic, each with its line feed; empty when there is none
 */
export function renderAnnotations(diagnostics: readonly Diagnostic[], base: string): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic, base)}\n`).join('');
}

/** Lines that belong to no place, as workflow commands. */
export function renderNotices(lines: readonly string[]): string {
  return lines.map((line) => `::notice::${escapeMessage(line)}\n`).join('');
}

function annotation(diagnostic: Diagnostic, base: string): string {
  const shown = visibleDiagnostic(diagnostic);
  const { severity, code, file, line, column } = shown;
  const properties = {
    file: base === '' ? file : `${visible(base)}/${file}`,
    line: String(line),
    col: String(column),
    title: code,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${commands[severity]} ${written.join(',')}::${escapeMessage(inOneLine(shown))}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
