import type { ContentFile } from '../../../source/read.ts';
import type { Reading } from './editing.ts';
import { isSame } from './same-files.ts';

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
  if (reading.errors.length === 0) return reading;
  const faulty = new Set(reading.errors.map(({ file }) => file));
  const kept = [
    ...reading.files.filter(({ path }) => !faulty.has(path)),
    ...good.files.filter(({ path }) => faulty.has(path)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (isSame(kept, good.files)) return good;
  const mixed = readAndCheck(kept);
  return mixed.errors.length === 0 ? mixed : good;
}
