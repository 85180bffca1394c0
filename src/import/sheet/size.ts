import { limits } from '../archive/limits.ts';
import { ImportRefused } from '../refused.ts';

/**
 * Judges how large a sheet is with the empty cells between its filled ones: a few words tell of a whole sheet.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is larger than a list is, or has no size that can be told
 */
export function judgeSheet(rows: number, columns: number, name: string): void {
  if (rows <= limits.rows && columns <= limits.columns && rows * columns <= limits.cells) return;
  throw new ImportRefused(
    'IM05',
    `\`${name}\` heeft een blad met meer dan ${String(limits.rows)} rijen, ${String(limits.columns)} kolommen of ${String(limits.cells)} cellen.`,
  );
}
