import type { Place } from './diagnostic.ts';
import { shownLine } from './invisible.ts';

/** Widest stretch of a source line that is shown. */
const widest = 100;

/**
 * The source line with a caret under the place.
 *
 * @param text - the whole file
 * @returns two lines; null when the line is empty or not there, as for a file that is missing
 */
export function codeFrame(text: string, { line, column }: Place): string | null {
  const source = text.split(/\r\n?|\n/)[line - 1]?.replace(/^\uFEFF/, '') ?? '';
  if (source.trim() === '') return null;
  const at = Math.min(column - 1, source.length);
  const from = at < widest ? 0 : at - widest / 2;
  const shown = shownLine(source.slice(from, from + widest));
  const before = from > 0 ? '…' : '';
  const after = from + widest < source.length ? '…' : '';
  const number = String(line);
  // A tab stays a tab, so that the caret stands where the place is, however wide the terminal makes it.
  const indent = (before + shown.slice(0, at - from)).replace(/[^\t]/g, ' ');
  return `${number} │ ${before}${shown}${after}\n${' '.repeat(number.length)} │ ${indent}^`;
}
