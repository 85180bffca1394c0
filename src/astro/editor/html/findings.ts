import type { Element } from 'hast';
import { h } from 'hastscript';
import { visibleDiagnostic } from '../../../diagnostics/visible.ts';
import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import { fieldId, findingsId, helpId, presentId } from '../ids.ts';
import { repairValue } from '../sent.ts';
import { coded } from './shell.ts';

const names: Readonly<Record<Severity, string>> = {
  error: 'Fout',
  warning: 'Waarschuwing',
  info: 'Opmerking',
};

/** Id of what is to be looked at for a finding: its field, or the list of those about the file as a whole. */
export function placeId(field: string | null): string {
  return field === null || field === control.record ? findingsId('') : fieldId(field);
}

/**
 * What tells, to who does not see it, of a field or a group of them.
 *
 * @param isOther - whether something else was typed than stands in the file
 */
export function toldBy(
  field: string,
  findings: readonly PlacedFinding[],
  isOther = false,
): Readonly<Record<string, string>> {
  const ids = [helpId(field), ...(isOther ? [presentId(field)] : []), findingsId(field)];
  const isWrong = findings.some(({ diagnostic }) => diagnostic.severity === 'error');
  return { 'aria-describedby': ids.join(' '), ...(isWrong && { 'aria-invalid': 'true' }) };
}

/**
 * The findings beside a field; an empty list where there are none, which the page fills as they arise.
 *
 * @param path - of the file that the form is of: of another one it says which, and offers no repair
 */
export function findingsList(field: string, findings: readonly PlacedFinding[], path?: string): Element {
  const items = findings.map(({ diagnostic }) => {
    const { severity, code, found, expected, repair, file, line } = visibleDiagnostic(diagnostic);
    const isElsewhere = path !== undefined && file !== path;
    return h('li', { class: `finding finding-${severity}` }, [
      h('strong', `${names[severity]} ${code}: `),
      ...(isElsewhere ? ['in ', h('code', `${file}:${String(line)}`), ': '] : []),
      ...coded(`${found}. Verwacht: ${expected}. ${repair}`),
      ...(diagnostic.fix === undefined || isElsewhere ? [] : [' ', repairButton(diagnostic)]),
    ]);
  });
  return h('ul', { class: 'findings', id: findingsId(field), ...(field === '' && { tabIndex: -1 }) }, items);
}

/** Carries out what the finding proposes, and saves that with what was typed. */
function repairButton(diagnostic: Diagnostic): Element {
  return h(
    'button',
    { type: 'submit', name: control.repair, value: repairValue(diagnostic), class: 'repair' },
    'Herstellen en bewaren',
  );
}
