import { closing, peek, take, takeMark, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';

const label = /^(?:selectie)?criterium(?:\/termijn)?$|^(?:selectie)?criteria$|^crit$/u;

/**
 * Reads the numbers of selection criteria behind a B: `5`, `(1, 5)`, `1/2`, `1 & 5`, `Criterium: 1–3`, `2, B 3`.
 *
 * @returns the numbers; null, with nothing passed, where there are none
 */
export function takeCriteria(cursor: Cursor): number[] | null {
  const start = cursor.at;
  takeMark(cursor, ',:.-–=');
  if (take(cursor, 'word', label)) takeMark(cursor, ':.');
  const found: number[] = [];
  // A separator behind the last number belongs to what follows.
  let read = start;
  do {
    const more = takeBracketed(cursor) ?? takeRange(cursor);
    if (more === null) break;
    found.push(...more);
    read = cursor.at;
  } while (takeSeparator(cursor));
  cursor.at = read;
  return found.length === 0 ? null : [...new Set(found)];
}

function takeBracketed(cursor: Cursor): number[] | null {
  if (peek(cursor)?.text !== '(') return null;
  const close = closing(cursor, cursor.at);
  if (close < 0) return null;
  const inner = within(cursor, cursor.at + 1, close);
  const found = takeCriteria(inner);
  if (found === null || inner.at < close) return null;
  cursor.at = close + 1;
  return found;
}

/** A number, or `1–3` for all from the first to the last; not that of `1 exemplaar`. */
function takeRange(cursor: Cursor): number[] | null {
  const from = takeNumber(cursor);
  if (from === null) return null;
  const dash = peek(cursor)?.text;
  if (dash !== '-' && dash !== '–' && dash !== 't/m') return [from];
  cursor.at += 1;
  const to = takeNumber(cursor);
  if (to === null || to <= from) {
    cursor.at -= to === null ? 2 : 3;
    return null;
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function takeNumber(cursor: Cursor): number | null {
  const token = peek(cursor);
  if (token?.kind !== 'number' || token.text.length > 2 || Number(token.text) === 0) return null;
  const next = peek(cursor, 1);
  if (next?.kind === 'word' && /exempla(?:ar|ren)$|^ex\.?$/u.test(next.meaning)) return null;
  cursor.at += 1;
  return Number(token.text);
}

/** What stands between two numbers, and the letter that some repeat: `B 1/B 3`. */
function takeSeparator(cursor: Cursor): boolean {
  const start = cursor.at;
  const marked = takeMark(cursor, ',/&+') || take(cursor, 'word', /^(?:en|en\/of)$/) !== null;
  if (marked && peek(cursor)?.text === 'en') cursor.at += 1;
  const repeated = take(cursor, 'value', 'B') !== null;
  const next = peek(cursor);
  // `B 1, (3)` names two criteria, but `B 1, (nota’s)` does not.
  const follows = next?.kind === 'number' || (next?.text === '(' && peek(cursor, 1)?.kind === 'number');
  if ((marked || repeated) && follows) return true;
  cursor.at = start;
  return false;
}

/** Whether a label for criteria stands here: `Criterium: 5`, at the end of a text that names no letter again. */
export function takeLateCriteria(cursor: Cursor): number[] | null {
  const start = cursor.at;
  if (!take(cursor, 'word', label)) return null;
  takeMark(cursor, ':');
  const found = takeCriteria(cursor) ?? [];
  takeMark(cursor, '.');
  if (cursor.at >= cursor.end) return found;
  cursor.at = start;
  return null;
}
