import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { countBySeverity } from '../../../diagnostics/diagnostic.ts';
import type { ContentFile } from '../../../source/read.ts';
import type { Reading } from './editing.ts';
import { isSame } from './same-files.ts';

/** Whether the pages can show this. */
export function isGood({ diagnostics }: Pick<Reading, 'diagnostics'>): boolean {
  return countBySeverity(diagnostics).error === 0;
}

/** The errors that keep a text from being shown. */
export function errorsIn({ diagnostics }: Pick<Reading, 'diagnostics'>): Diagnostic[] {
  return diagnostics.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
}

/**
 * The newest content without an error: where a file has one, the file as it was when all was well, so that an error in
 * one file does not hold up edits in others.
 *
 * @param reading - the content as it is
 * @param good - the last content without an error
 * @param readAndCheck - reads and checks files
 */
export function newestGood(
  reading: Reading,
  good: Reading,
  readAndCheck: (files: readonly ContentFile[]) => Reading,
): Reading {
  if (isGood(reading)) return reading;
  const faulty = new Set(errorsIn(reading).map(({ file }) => file));
  const kept = [
    ...reading.files.filter(({ path }) => !faulty.has(path)),
    ...good.files.filter(({ path }) => faulty.has(path)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (isSame(kept, good.files)) return good;
  const mixed = readAndCheck(kept);
  return isGood(mixed) ? mixed : good;
}
