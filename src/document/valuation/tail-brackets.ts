import { closingHere, takeWords, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takePeriod } from './dates.ts';
import { except } from './draft.ts';
import type { Draft } from './draft.ts';
import { eventNamed, takeEvent } from './events.ts';
import { takeBracketedException } from './exceptions.ts';
import { isHead, isLead } from './heads.ts';
import { asScope, isDescription, isPlain, isScope, namesRecords } from './plain-words.ts';
import type { Tail } from './tail.ts';
import { triggerOf } from './trigger.ts';

/** `(na afhandeling)`, `(overige neerslag)`, `(documenten …: 75 jaar na geboorte)`; after a term of nothing `(tot …)`. */
export function bracketed({ cursor, draft, later }: Tail): boolean {
  const close = closingHere(cursor);
  if (close < 0) return false;
  const inner = within(cursor, cursor.at + 1, close);
  const years = draft.periode === undefined ? takePeriod(inner) : null;
  if (years && inner.at === close) {
    draft.periode = years;
    cursor.at = close + 1;
    return true;
  }
  inner.at = cursor.at + 1;
  const text = textBetween(inner, inner.at, close);
  const apart = takeBracketedException(cursor, close);
  if (apart) except(draft, apart);
  if (apart) return true;
  if (
    draft.waarde === 'V' &&
    draft.aangrijpingspunt === undefined &&
    readBracketedEvent(inner, draft, text)
  ) {
    if (inner.at < close) return false;
  } else if (readScopeAndCase(draft, text)) {
    // Both are in the draft now.
  } else if (draft.voor === undefined && isScopeInBrackets(cursor, close, text, later)) {
    draft.voor = asScope(text.replace(leadsIn, ''));
  } else return false;
  cursor.at = close + 1;
  return true;
}

/** `(maandverslagen indien er jaarverslagen zijn)`. */
function readScopeAndCase(draft: Draft, text: string): boolean {
  const [, scope = '', condition = ''] = /^(\S.*?),? (indien .+)$/iu.exec(text) ?? [];
  const free = draft.voor === undefined && draft.voorwaarde === undefined;
  if (!free || !isScope(scope) || !isPlain(condition.replace(/^indien /iu, ''))) return false;
  draft.voor = scope;
  draft.voorwaarde = condition;
  return true;
}

function readBracketedEvent(inner: Cursor, draft: Draft, text: string): boolean {
  // "0 jaar (tot ontvangst)" ends where "direct na ontvangst" begins.
  if (draft.termijn === 'direct' && takeWords(inner, 'tot')) {
    const tekst = textBetween(inner, inner.at, inner.end);
    if (!isDescription(tekst) || /\d/.test(tekst)) return false;
    draft.aangrijpingspunt = triggerOf(tekst);
    inner.at = inner.end;
    return true;
  }
  const found = takeEvent(inner) ?? eventNamed(text);
  if (found === null) return false;
  if (eventNamed(text)) inner.at = inner.end;
  draft.aangrijpingspunt = found;
  return true;
}

const leadsIn = /^voor (?=\S)/iu;

function isScopeInBrackets(cursor: Cursor, close: number, text: string, later: boolean): boolean {
  const shared = later || isHead(cursor, close + 1) || isHead(cursor, close + 2) || isLead(cursor, close + 1);
  const bare = text.replace(leadsIn, '');
  const [before, bracket] = [cursor.tokens[cursor.at - 1], cursor.tokens[cursor.at]];
  // `verkoop(akte)` is one word.
  if (before?.kind === 'word' && before.end === bracket?.start) return false;
  return isScope(bare) && (shared || bare !== text || (namesRecords(text) && /^\p{Ll}/u.test(text)));
}
