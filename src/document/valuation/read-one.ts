import { takeCriteria } from './criteria.ts';
import { atEnd, closingHere, peek, take, takeMark, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { justAfter, takePeriod } from './dates.ts';
import type { Draft } from './draft.ts';
import { expectedAfter } from './expected.ts';
import { isHead, isLead, nextHead, takeValue } from './heads.ts';
import { readLead } from './lead.ts';
import { isOneSentence, isPlain, isScope } from './plain-words.ts';
import { isCase } from './stops.ts';
import { exception, keptSentence } from './tail-exceptions.ts';
import { tails } from './tails.ts';
import { takeTerm } from './terms.ts';
import { triggerOf } from './trigger.ts';
import type { WrittenValuation } from './written.ts';

/** @returns what was expected where reading stopped; null when a valuation was read */
export function readOne(cursor: Cursor, draft: Draft, before: readonly WrittenValuation[]): string | null {
  while (takeMark(cursor, '…,') || (before.length > 0 && take(cursor, 'word', /^en$/)));
  const since = before.at(-1)?.periode?.tot;
  if (since !== undefined && take(cursor, 'word', /^daarna$/)) draft.periode = { van: justAfter(since) };
  const period = draft.periode === undefined ? takePeriod(cursor) : null;
  if (period) draft.periode = period;
  takeMark(cursor, ':,');
  readLead(cursor, draft, before.length > 0);
  if (readOldest(cursor, draft)) return null;
  const value = takeValue(cursor);
  if (value !== null) draft.waarde = value;
  if (value === 'B') {
    const criteria = takeCriteria(cursor);
    if (criteria) draft.criteria = criteria;
  } else if (value !== 'N') readDestroyed(cursor, draft, value === 'V');
  if (value === null && draft.termijn === 'direct') take(cursor, 'word', /^vernietigen$/);
  if (draft.waarde === undefined && impliesV(cursor, draft, before)) draft.waarde = 'V';
  if (draft.waarde === undefined) return expectedAfter(draft);
  return readTails(cursor, draft, before.length > 0);
}

/** The oldest form puts the word at the end: "na kennisgeving … terstond vernietigen". */
function readOldest(cursor: Cursor, draft: Draft): boolean {
  const text = textBetween(cursor, cursor.at, cursor.end);
  const event = /^na (.+?) (?:direct|terstond)(?: (?:te )?vernietigen)?$/iu.exec(text)?.[1];
  if (event === undefined || !isPlain(event)) return false;
  draft.waarde = 'V';
  draft.termijn = 'direct';
  draft.aangrijpingspunt = triggerOf(event);
  cursor.at = cursor.end;
  return true;
}

/** The term, in brackets or behind the case in which it holds too: `(10 jaar na …)`, `bij … 10 jaar`. */
function readDestroyed(cursor: Cursor, draft: Draft, lettered: boolean): void {
  if (takeTerm(cursor, draft, lettered) || !lettered) return;
  if (/^[;,]$/.test(peek(cursor)?.text ?? '') && peek(cursor, 1)?.meaning === 'na') cursor.at += 1;
  const start = cursor.at;
  takeMark(cursor, ':,');
  const close = closingHere(cursor);
  if (close >= 0) {
    const inner = within(cursor, cursor.at + 1, close);
    const found: Draft = { waarde: 'V' };
    if (takeTerm(inner, found, false) && readTails(inner, found, true) === null && inner.at === close) {
      Object.assign(draft, found);
      cursor.at = close + 1;
      return;
    }
  }
  cursor.at = start;
}

/** Without a letter a term or an event means V; in a row, only where the one before was V and told when it holds. */
function impliesV(cursor: Cursor, draft: Draft, before: readonly WrittenValuation[]): boolean {
  const last = before.at(-1);
  if (last && (last.waarde !== 'V' || draft.termijn === undefined)) return false;
  if (draft.termijn !== undefined || draft.alternatieven !== undefined) return true;
  return before.length === 0 && /^(?:na|ná|nadat)$/u.test(peek(cursor)?.meaning ?? '');
}

function readTails(cursor: Cursor, draft: Draft, later: boolean): string | null {
  for (;;) {
    const tail = { cursor, draft, later };
    if (draft.waarde !== 'N' && (exception(tail) || keptSentence(tail))) continue;
    if (isDone(cursor)) return null;
    if (draft.waarde !== 'N' && tails.some((take) => take(tail))) continue;
    if (draft.termijn === undefined && draft.alternatieven === undefined && lateTerm(cursor, draft)) continue;
    return isFollowed(cursor, draft) ? null : expectedAfter(draft);
  }
}

/** `V, bij gebleken dienstverband 10 jaar`. */
function lateTerm(cursor: Cursor, draft: Draft): boolean {
  return draft.waarde === 'V' && draft.voorwaarde !== undefined && takeTerm(cursor, draft, false);
}

/** At the end, or where another valuation begins. */
function isDone(cursor: Cursor): boolean {
  const start = cursor.at;
  while (takeMark(cursor, '.,/'));
  if (peek(cursor)?.text === 'en' && isHead(cursor, cursor.at + 1)) return true;
  if (atEnd(cursor) || isHead(cursor, cursor.at) || /^[;\n]$/.test(peek(cursor)?.text ?? '')) return true;
  if (isLead(cursor, cursor.at)) return true;
  cursor.at = start;
  return false;
}

/** Where the next valuation begins with what it is about, or with a term that needs no letter again. */
function isFollowed(cursor: Cursor, draft: Draft): boolean {
  const start = cursor.at;
  const comma = takeMark(cursor, ',');
  const told = draft.voorwaarde ?? draft.voor ?? draft.periode;
  const each = take(cursor, 'word', /^c\.q\.?$/) !== null && draft.aangrijpingspunt !== undefined;
  const and = take(cursor, 'word', /^en$/) !== null;
  if (
    draft.waarde === 'V' &&
    draft.termijn !== undefined &&
    (told !== undefined || each) &&
    peek(cursor)?.kind === 'amount'
  )
    return true;
  if (draft.waarde === 'V' && draft.termijn !== undefined && isCase(cursor, cursor.at)) return true;
  const head = nextHead(cursor, cursor.at);
  if (!and && head > cursor.at && cursor.tokens[head]?.text === 'B' && draft.waarde === 'V') {
    const text = textBetween(cursor, cursor.at, head).replace(/[:,]$/u, '').trim();
    // Of `dossiers, notulen B 5` the first may be those of the value before.
    const listed = text.includes(',') && !comma;
    if (!listed && isScope(text) && isOneSentence(text) && (comma || draft.aangrijpingspunt === undefined))
      return true;
  }
  cursor.at = start;
  return false;
}
