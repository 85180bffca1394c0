import { closing, peek, take, takeMark } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takeCriteria } from './criteria.ts';
import { takeEvent } from './events.ts';
import { isHead } from './heads.ts';
import { takeAmount, takeTerm } from './terms.ts';

/**
 * Whether words that end right before a value or term may be about that one: the last value of the row has no words of
 * its own behind it, so that each may have them before it, as in `V 20 jaar, eindverslag B 5`.
 *
 * @param end - index of the token at which the words end
 */
export function mayBelongToNext(cursor: Cursor, end: number): boolean {
  const begins = end < cursor.end && (isHead(cursor, end) || cursor.tokens[end]?.kind === 'amount');
  if (!begins) return false;
  const next = { ...cursor, at: lastValue(cursor, end) };
  const letter = take(next, 'value')?.text;
  if (letter === 'B') takeCriteria(next);
  else if (letter === 'V') takeTerm(next, {}, true);
  else takeAmount(next);
  takeEvent(next);
  takeMark(next, '.,:');
  return !/^(?:word|note)$/.test(peek(next)?.kind ?? '') && peek(next)?.text !== '(';
}

/** Index of the last value in the row that begins at a value; a term without a letter counts as one. */
function lastValue(cursor: Cursor, from: number): number {
  const { tokens, end } = cursor;
  let last = from;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[;\n]$/.test(token.text)) return last;
    if (isHead(cursor, index)) last = index;
    else if (token.kind === 'amount' && index > last + 3) last = index;
    else if (token.text === '(') {
      const close = closing(cursor, index);
      if (close < 0) return last;
      index = close;
    }
  }
  return last;
}
