import { lowerFirst } from '../../i18n/letters.ts';
import { readBasis } from './basis.ts';
import { closingHere, takeMark, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { except } from './draft.ts';
import type { Draft } from './draft.ts';
import { takeException } from './exceptions.ts';
import { isHead } from './heads.ts';
import { mayBelongToNext } from './orientation.ts';
import { takeKeptSentence } from './kept-sentences.ts';
import { isPlain } from './plain-words.ts';
import { conditionWords } from './limiting-words.ts';
import { endOfText, startsWith, textUpTo } from './stops.ts';
import type { Tail } from './tail.ts';

export function exception({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  const opened = closingHere(cursor);
  const scope = opened < 0 ? cursor : within(cursor, cursor.at + 1, opened);
  const found = takeException(scope);
  if (found === null || (opened >= 0 && scope.at < opened)) {
    cursor.at = start;
    return false;
  }
  if (opened >= 0) cursor.at = opened + 1;
  except(draft, found);
  return true;
}

export function keptSentence({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  const found = takeKeptSentence(cursor);
  if (
    found &&
    found.waarde === draft.waarde &&
    (found.termijn === undefined || found.termijn === draft.termijn)
  ) {
    if (draft.voor === undefined && draft.waarde === 'B') draft.voor = found.wat;
    else cursor.at = start;
    return cursor.at > start;
  }
  if (found) except(draft, found);
  return found !== null;
}

export function condition({ cursor, draft }: Tail): boolean {
  // A case behind an exception limits that, and not the whole.
  if (draft.voorwaarde !== undefined || draft.behoudens !== undefined || draft.twoTerms === true)
    return false;
  const start = cursor.at;
  takeMark(cursor, ',:');
  const close = closingHere(cursor);
  const inner = close < 0 ? cursor : within(cursor, cursor.at + 1, close);
  const found = readCondition(inner, draft);
  if (found === null || (close >= 0 && inner.at < close)) {
    cursor.at = start;
    return false;
  }
  if (close >= 0) cursor.at = close + 1;
  draft.voorwaarde = found;
  return true;
}

/** Whom and where, and no case. */
const office =
  /^(?:(?:de|het|een) )?(?:directie|afdeling|dienst|minist\p{L}*|bureau|beleidsdirectie|kamer|politie|gemeente|provincie|inspectie)(?!\p{L})/iu;

function readCondition(cursor: Cursor, draft: Draft): string | null {
  const opening = startsWith(cursor, cursor.at, [...conditionWords, 'bij']);
  if (opening === null) return null;
  const from = cursor.at;
  const words = opening.split(' ').length;
  const end = endOfText({ ...cursor, at: from }, from + words, { limits: true });
  const text = textUpTo(cursor, end);
  const said =
    textBetween(cursor, from + words, from + words + 1) === '' ? '' : text.slice(opening.length).trim();
  const complete =
    opening.startsWith('in alle') || opening.startsWith('in andere') ? said === '' : isPlain(said);
  if (!complete || said.includes(' na ')) return null;
  // "na registratie bij de Kamer" is an event with a place.
  const place = draft.aangrijpingspunt !== undefined && cursor.tokens[from - 1]?.text !== ',';
  if (opening === 'bij' && (place || office.test(said))) return null;
  if (opening === 'tenzij' && isHead(cursor, end)) return null;
  const early = draft.waarde === 'V' && draft.termijn === undefined;
  // "…, bij weigering: V 5 jaar" is about what follows, and without the colon it may be.
  if (cursor.tokens[end - 1]?.text === ':' || (!early && mayBelongToNext(cursor, end))) return null;
  if (cursor.tokens[end - 1]?.text === ',' && isHead(cursor, end)) return null;
  cursor.at = end;
  return lowerFirst(text);
}

export function basis({ cursor, draft }: Tail): boolean {
  const close = closingHere(cursor);
  const found = close < 0 ? null : readBasis(textBetween(cursor, cursor.at + 1, close));
  if (found === null) return false;
  draft.grondslag = [...(draft.grondslag ?? []), found];
  cursor.at = close + 1;
  return true;
}
