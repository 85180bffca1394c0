import type { Severity } from '../../diagnostics/diagnostic.ts';

/** How many findings there are, in words. */
export function countOf(severities: readonly Severity[]): string {
  const errors = severities.filter((one) => one === 'error').length;
  const warnings = severities.filter((one) => one === 'warning').length;
  const parts = [
    ...(errors > 0 ? [`${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}`] : []),
    ...(warnings > 0 ? [`${String(warnings)} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}`] : []),
  ];
  return parts.length === 0 ? 'Geen fouten' : parts.join(', ');
}
