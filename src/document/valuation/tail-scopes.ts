import { atEnd, peek, take, takeMark, takeWords } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takePeriod } from './dates.ts';
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
  const named = takeWords(cursor, 'voor de periode') || takeWords(cursor, 'in de periode');
  const opens = named || /^(?:tot|vanaf|t\/m|sinds)$/u.test(peek(cursor)?.meaning ?? '');
  const found = opens ? takePeriod(cursor) : null;
  // `B 5, tot 1990 V 5 jaar` tells when the value behind it holds, or may do so.
  const forward = peek(cursor)?.kind === 'amount' || peek(cursor)?.text === ':' || isHead(cursor, cursor.at);
  if (found === null || (forward && !named)) {
    cursor.at = start;
    return false;
  }
  draft.periode = found;
  return true;
}

export function scope({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',:');
  passNota(cursor);
  const dots = peek(cursor)?.text === '…';
  if (
    draft.voor === undefined &&
    draft.twoTerms !== true &&
    peek(cursor, 1)?.meaning !== 'zover' &&
    (dots || take(cursor, 'word', /^v(?:oor|ootr|oot|or)$/))
  ) {
    if (readScope(cursor, draft)) return true;
  }
  cursor.at = start;
  return false;
}

/** Whom a valuation is for, or what is left. */
const whom =
  /^(?:(?:de|het|alle) )?(?:minist\p{L}*|staatssecretaris|dienst|actor\p{L}*|zorgdrager|rest|overige?|vakminister\p{L}*|college|commissie|provincie|gemeente|…)(?!\p{Ll})/iu;

function readScope(cursor: Cursor, draft: Draft): boolean {
  const end = endOfText(cursor, cursor.at, { limits: true });
  const text = textUpTo(cursor, end);
  const forward =
    cursor.tokens[end - 1]?.text === ':' || (isLoose(cursor, text) && mayBelongToNext(cursor, end));
  // Behind an event "voor" may still be part of it: `aanvraag voor een subsidie`.
  const inEvent = draft.aangrijpingspunt !== undefined && !namesRecords(text) && !whom.test(text);
  if (forward || inEvent || !isScope(text)) return false;
  draft.voor = text;
  cursor.at = end;
  return true;
}

/** Records that lists destroy more often than keep. */
const destroyedOften = /kopie|klad|bijlage|werkmateriaal|concept|voorberei/iu;

/** Whether a comma before or in a text leaves open with which value it goes. */
function isLoose(cursor: Cursor, text: string): boolean {
  const before = [1, 2].map((back) => cursor.tokens[cursor.at - back]?.text);
  return before.includes(',') || text.includes(',') || before[0] === 'Voor';
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
  const rest = restWords.test(peek(cursor)?.meaning ?? '') || text.startsWith('de rest');
  const named = draft.aangrijpingspunt === undefined || rest || namesRecords(text);
  const kept = draft.waarde === 'B' && !isLoose(cursor, text) && !destroyedOften.test(text);
  const mine = rest || kept || !mayBelongToNext(cursor, end);
  if (
    draft.voor === undefined &&
    mine &&
    named &&
    draft.twoTerms !== true &&
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
