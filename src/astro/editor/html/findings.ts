import type { Element } from 'hast';
import { h } from 'hastscript';
import { visibleDiagnostic } from '../../../diagnostics/visible.ts';
import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import { control } from '../control.ts';
import type { PlacedFinding } from '../draft-findings.ts';
import { repairValue } from '../sent.ts';
import { coded } from './shell.ts';

const names: Readonly<Record<Severity, string>> = {
  error: 'Fout',
  warning: 'Waarschuwing',
  info: 'Opmerking',
};

/** Id of the list of findings beside a field; that of the file as a whole has the empty name. */
export function findingsId(field: string): string {
  return `meldingen-${field}`;
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
  return h('ul', { class: 'findings', id: findingsId(field) }, items);
}

/** Carries out what the finding proposes, and saves that with what was typed. */
function repairButton(diagnostic: Diagnostic): Element {
  return h(
    'button',
    { type: 'submit', name: control.repair, value: repairValue(diagnostic), class: 'repair' },
    'Herstellen en bewaren',
  );
}
