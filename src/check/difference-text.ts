import { differenceText, weightHeadings } from '../compare/changes-text.ts';
import { weights } from '../compare/piece.ts';
import type { Change } from '../compare/piece.ts';
import { summaryLines } from '../compare/summary.ts';
import { countBySeverity } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOneLine } from '../diagnostics/one-line.ts';
import { visible, visibleDiagnostic } from '../diagnostics/visible.ts';
import { reasonText } from '../document/reasons.ts';
import { dutch } from '../i18n/translate.ts';

/** How many of a kind are named; a summary that goes on for pages is not read. */
const most = 50;

/** A list and what is to be said of it. */
export interface Checked<D extends readonly Diagnostic[] | null = readonly Diagnostic[]> {
  readonly version: string;
  readonly categories: number;
  /** Null where that is not known: of an edition that was put down only what was published is left. */
  readonly diagnostics: D;
}

/**
 * What a change does to a list, in Markdown, for who judges the change.
 *
 * @param changes - what differs from the list that it is compared with
 * @param before - that list
 */
export function renderDifference(
  changes: readonly Change[],
  before: Checked<readonly Diagnostic[] | null>,
  now: Checked,
): string {
  const parts = [
    `## ${heading(before.version, now.version)}\n`,
    countsTable(before, now),
    ...summary(changes),
    ...(before.diagnostics ? newFindings(before.diagnostics, now.diagnostics) : []),
    ...weights.flatMap((weight) =>
      bullets(weightHeadings[weight], changes.filter((change) => change.weight === weight).map(changeLines)),
    ),
  ];
  return `${parts.join('\n')}\n${parts.length === 2 ? '\nDe lijst zegt hetzelfde als eerst.\n' : ''}`;
}

function heading(before: string, now: string): string {
  return before === now ? 'Wat er anders is' : `Wat er anders is dan in versie ${cell(before)}`;
}

function summary(changes: readonly Change[]): string[] {
  return changes.length === 0 ? [] : ['', ...summaryLines(changes).map((line) => `- ${cell(line)}`)];
}

function changeLines({ name, fates, differences, reasons }: Change): string {
  const marked = differences
    .slice(0, most)
    .map(
      (one) =>
        `  - ${differenceText(one, { same: cell, gone: (words) => `~~${cell(words)}~~`, come: (words) => `**${cell(words)}**` })}`,
    );
  const why = reasons.map(
    (one) => `  - ${cell(dutch('wijzigingen.reden', { reden: reasonText(one, dutch) }))}`,
  );
  return [`${cell(name)}: ${fates.join(' en ')}`, ...marked, ...why].join('\n');
}

function countsTable(before: Checked<readonly Diagnostic[] | null>, now: Checked): string {
  const old = before.diagnostics && countBySeverity(before.diagnostics);
  const fresh = countBySeverity(now.diagnostics);
  const rows = [
    ['fouten', old?.error ?? 'onbekend', fresh.error],
    ['waarschuwingen', old?.warning ?? 'onbekend', fresh.warning],
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

/** Words that Markdown and HTML leave as they are, on one line. */
function cell(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|&#~]/g, (sign) => `\\${sign}`);
}
