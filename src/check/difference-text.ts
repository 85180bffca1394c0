import { countBySeverity } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOneLine } from '../diagnostics/one-line.ts';
import { visible, visibleDiagnostic } from '../diagnostics/visible.ts';
import type { ChangedCategory, Difference } from './difference.ts';

/** How many of a kind are named; a summary that goes on for pages is not read. */
const most = 50;

/** A list and what is to be said of it. */
interface Checked {
  readonly categories: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a change does to a list, in Markdown, for who judges the change.
 *
 * @param before - the list that it is compared with
 */
export function renderDifference(difference: Difference, before: Checked, now: Checked): string {
  const parts = [
    '## Wat er anders is\n',
    countsTable(before, now),
    ...newFindings(before.diagnostics, now.diagnostics),
    ...bullets('Nieuwe categorieën', difference.added.map(nameOf)),
    ...bullets('Verdwenen categorieën', difference.removed.map(nameOf)),
    ...changedTable(difference.changed),
    ...bullets('Nieuwe stukken', difference.sections.added.map(cell)),
    ...bullets('Verdwenen stukken', difference.sections.removed.map(cell)),
    ...bullets('Stukken met andere tekst', difference.sections.changed.map(cell)),
  ];
  return `${parts.join('\n')}\n${parts.length === 2 ? '\nDe lijst zegt hetzelfde als eerst.\n' : ''}`;
}

function countsTable(before: Checked, now: Checked): string {
  const [old, fresh] = [countBySeverity(before.diagnostics), countBySeverity(now.diagnostics)];
  const rows = [
    ['fouten', old.error, fresh.error],
    ['waarschuwingen', old.warning, fresh.warning],
    ['categorieën', before.categories, now.categories],
  ].map(([name, was, is]) => `| ${String(name)} | ${String(was)} | ${String(is)} |`);
  return ['| | was | wordt |', '|---|---:|---:|', ...rows].join('\n');
}

/** The findings that were not there: the lines of others may have moved. */
function newFindings(before: readonly Diagnostic[], now: readonly Diagnostic[]): string[] {
  const keyOf = ({ code, file, found }: Diagnostic): string => JSON.stringify([code, file, found]);
  const known = new Set(before.map(keyOf));
  const fresh = now.filter((one) => one.accepted === undefined && !known.has(keyOf(one)));
  return bullets(
    'Nieuwe meldingen',
    fresh.map(visibleDiagnostic).map((one) => {
      const { file, line, code } = one;
      return cell(`${file}, regel ${String(line)}, ${code}: ${inOneLine(one)}`);
    }),
  );
}

function changedTable(changed: readonly ChangedCategory[]): string[] {
  if (changed.length === 0) return [];
  const rows = changed.slice(0, most).map((one) => {
    const { keys, valuations } = one;
    const valued = valuations ? `${cell(valuations.before)} → ${cell(valuations.now)}` : '';
    return `| ${nameOf(one)} | ${keys.map(cell).join(', ')} | ${valued} |`;
  });
  return [
    `\n### Gewijzigde categorieën (${String(changed.length)})\n`,
    '| categorie | wat | waardering |',
    '|---|---|---|',
    ...rows,
    ...rest(changed.length),
  ];
}

function bullets(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [
    `\n### ${heading} (${String(lines.length)})\n`,
    ...lines.slice(0, most).map((line) => `- ${line}`),
    ...rest(lines.length),
  ];
}

function rest(count: number): string[] {
  return count > most ? [`\nEn nog ${String(count - most)}.`] : [];
}

function nameOf({ nummer, titel }: { readonly nummer: string; readonly titel: string }): string {
  return cell(`${nummer} ${titel}`);
}

/** Words that Markdown and HTML leave as they are, on one line. */
function cell(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|&#~]/g, (sign) => `\\${sign}`);
}
