import type { Diagnostic, Severity } from './diagnostic.ts';

/** What people call a finding of each weight. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
};

/** What people call a finding; what the editors let stand has a name of its own. */
export function nameOf({ severity, accepted }: Pick<Diagnostic, 'severity' | 'accepted'>): string {
  return accepted === undefined ? severityNames[severity] : 'vastgelegde afwijking';
}
