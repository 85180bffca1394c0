import { formatDate, months } from '../../i18n/dates.ts';
import { isOnCalendar } from '../days.ts';
import { peek, take, takeMark, takeWords } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { WrittenValuation } from './written.ts';

type Period = NonNullable<WrittenValuation['periode']>;

const year = /^\d{4}$/;

/**
 * Reads the stretch of time that a valuation holds for: `1946–1990`, `Vanaf april 1996`, `Tot 1997`. "Tot 1997" does
 * not include 1997; "tot en met 1997" does.
 *
 * @returns null, with nothing passed, where there is none
 */
export function takePeriod(cursor: Cursor): Period | null {
  const start = cursor.at;
  const span = takeSpan(cursor);
  if (span) return span;
  const from = ['vanaf', 'sinds', 'met ingang van', 'van'].some((words) => takeWords(cursor, words))
    ? takeDate(cursor)
    : null;
  const inclusive = takeWords(cursor, 'tot en met') || takeIncluding(cursor);
  const exclusive = !inclusive && ['tot', 'vóór', 'voor'].some((words) => takeWords(cursor, words));
  const until = inclusive || exclusive ? takeDate(cursor) : null;
  if ((from === null && until === null) || ((inclusive || exclusive) && until === null)) {
    cursor.at = start;
    return null;
  }
  const tot = until === null || inclusive ? until : justBefore(until);
  if (from !== null && tot !== null && tot < from.slice(0, tot.length)) {
    cursor.at = start;
    return null;
  }
  return { ...(from !== null && { van: from }), ...(tot !== null && { tot }) };
}

/** `1946–1990`, `1946-`. */
function takeSpan(cursor: Cursor): Period | null {
  const [first, dash, last] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (first?.kind !== 'number' || !year.test(first.text) || !/^(?:[–-]|t\/m)$/.test(dash?.text ?? ''))
    return null;
  const closed = last?.kind === 'number' && year.test(last.text);
  cursor.at += closed || last?.meaning === 'heden' ? 3 : 2;
  return { van: first.text, ...(closed && { tot: last.text }) };
}

function takeIncluding(cursor: Cursor): boolean {
  if (peek(cursor)?.meaning !== 't/m') return false;
  cursor.at += 1;
  return true;
}

/** Reads `1997`, `april 1996`, `1 april 1996` or `1996-04`; gives it as ISO 8601 of the same precision. */
function takeDate(cursor: Cursor): string | null {
  const start = cursor.at;
  const figures = takeFigures(cursor) ?? takeDutchFigures(cursor);
  if (figures !== null) return isOnCalendar(figures) ? figures : null;
  const day = peek(cursor, 1)?.kind === 'word' ? take(cursor, 'number', /^\d{1,2}$/) : null;
  const month = months.indexOf(peek(cursor)?.meaning ?? '');
  if (month >= 0) cursor.at += 1;
  const named = take(cursor, 'number', year);
  if (!named || (day && month < 0)) {
    cursor.at = start;
    return null;
  }
  const parts = [named.text, ...(month < 0 ? [] : [two(month + 1)]), ...(day ? [two(Number(day.text))] : [])];
  const date = parts.join('-');
  return isOnCalendar(date) ? date : null;
}

/** `1-4-1996`. */
function takeDutchFigures(cursor: Cursor): string | null {
  const found = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(peek(cursor)?.text ?? '');
  if (!found) return null;
  cursor.at += 1;
  const [, day, month, named = ''] = found;
  return [named, two(Number(month)), two(Number(day))].join('-');
}

/** `1996-04` and `1996-04-01`; no month but the first twelve. */
function takeFigures(cursor: Cursor): string | null {
  const parts: string[] = [];
  const start = cursor.at;
  while (parts.length < 3) {
    const token = take(cursor, 'number', parts.length === 0 ? year : /^\d{2}$/);
    if (!token) break;
    parts.push(token.text);
    if (peek(cursor, 1)?.kind !== 'number' || !takeMark(cursor, '-')) break;
  }
  if (parts.length > 1) return parts.join('-');
  cursor.at = start;
  return null;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A stretch of time in the words that are read back as the same. */
export function printPeriod({ van, tot }: Period): string {
  if (van === undefined) return `Tot en met ${formatDate(tot ?? '')}`;
  return tot === undefined
    ? `Vanaf ${formatDate(van)}`
    : `Van ${formatDate(van)} tot en met ${formatDate(tot)}`;
}

/** The first year, month or day after a date: what comes "after 1952" begins in 1953. */
export function justAfter(last: string): string {
  const [named = 0, month, day] = last.split('-').map(Number);
  if (month === undefined) return String(named + 1);
  if (day === undefined) return new Date(Date.UTC(named, month, 1)).toISOString().slice(0, 7);
  return new Date(Date.UTC(named, month - 1, day + 1)).toISOString().slice(0, 10);
}

/** The last year, month or day before a date: "tot april 1996" is up to and including `1996-03`. */
function justBefore(date: string): string {
  const [named = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(named - 1);
  if (day === undefined)
    return month === 1 ? `${String(named - 1)}-12` : `${String(named)}-${two(month - 1)}`;
  return new Date(Date.UTC(named, month - 1, day - 1)).toISOString().slice(0, 10);
}
