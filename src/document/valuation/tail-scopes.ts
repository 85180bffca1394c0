import { atEnd, peek, take, takeMark, takeWords } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takePeriod } from './dates.ts';
import { hasTwoTerms } from './draft.ts';
import type { Draft } from './draft.ts';
import { passNota } from './events.ts';
import { isHead, isLead } from './heads.ts';
import { mayBelongToNext } from './orientation.ts';
import { asScope, isOneSentence, isScope, namesRecords, restWords } from './plain-words.ts';
import { endOfText, textUpTo } from './stops.ts';
import type { Tail } from './tail.ts';

/** `tot 1955`, `voor de periode 1940–1945`. */
export function period({ cursor, draft }: Tail): boolean {
  if (draft.periode !== undefined) return false;
  const start = cursor.at;
  takeMark(cursor, ',');
  if (takeWords(cursor, 'voor de periode') || takeWords(cursor, 'in de periode')) {
    const found = takePeriod(cursor);
    if (found) draft.periode = found;
  } else if (/^(?:tot|vanaf|t\/m|sinds|over)$/u.test(peek(cursor)?.meaning ?? '')) {
    const found = takePeriod(cursor);
    if (found) draft.periode = found;
  }
  const another = peek(cursor)?.kind === 'amount' || peek(cursor)?.text === ':';
  if (draft.periode !== undefined && !another) return true;
  delete draft.periode;
  cursor.at = start;
  return false;
}

export function scope({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',:');
  passNota(cursor);
  const dots = peek(cursor)?.text === '…';
  if (
    draft.voor === undefined &&
    !hasTwoTerms(draft) &&
    peek(cursor, 1)?.meaning !== 'zover' &&
    (dots || take(cursor, 'word', /^v(?:oor|ootr|oot|or)$/))
  ) {
    if (readScope(cursor, draft)) return true;
  }
  cursor.at = start;
  return false;
}

function readScope(cursor: Cursor, draft: Draft): boolean {
  const end = endOfText(cursor, cursor.at, { limits: true });
  const text = textUpTo(cursor, end);
  const forward =
    cursor.tokens[end - 1]?.text === ':' || (isLoose(cursor, text) && mayBelongToNext(cursor, end));
  if (forward || !isScope(text)) return false;
  draft.voor = text;
  cursor.at = end;
  return true;
}

/** Whether a comma before or in a text leaves open with which value it goes. */
function isLoose(cursor: Cursor, text: string): boolean {
  const before = [1, 2].map((back) => cursor.tokens[cursor.at - back]?.text);
  return before.includes(',') || text.includes(',');
}

/** `B 5: eindproduct`. */
export function afterColon({ cursor, draft, later }: Tail): boolean {
  const start = cursor.at;
  if (draft.voor === undefined && takeMark(cursor, ':') && !atEnd(cursor)) {
    const end = endOfText(cursor, cursor.at, { limits: true, colon: true });
    const text = textUpTo(cursor, end);
    const shared =
      later || isHead(cursor, end) || isLead(cursor, end) || peek({ ...cursor, at: end })?.text === ';';
    if (isScope(text) && (shared || namesRecords(text) || restWords.test(text))) {
      draft.voor = asScope(text);
      cursor.at = end;
      return true;
    }
  }
  cursor.at = start;
  return false;
}

/** `B 5 eindproduct V 10 jaar overige neerslag`: without a mark only where another valuation stands beside it. */
export function unmarked({ cursor, draft, later }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',');
  const end = endOfText(cursor, cursor.at, { limits: true, colon: true });
  const text = textUpTo(cursor, end);
  const shared = later || isHead(cursor, end) || isLead(cursor, end);
  const alone =
    namesRecords(text) &&
    /^[\p{Ll}\d]/u.test(text) &&
    (end === cursor.end || cursor.tokens[end]?.text === ';');
  const rest = restWords.test(peek(cursor)?.meaning ?? '');
  const kept = draft.waarde === 'B' && !isLoose(cursor, text);
  const mine = rest || kept || !mayBelongToNext(cursor, end);
  if (
    draft.voor === undefined &&
    mine &&
    !hasTwoTerms(draft) &&
    isScope(text) &&
    isOneSentence(text) &&
    (shared || alone)
  ) {
    draft.voor = asScope(text);
    cursor.at = end;
    return true;
  }
  cursor.at = start;
  return false;
}
