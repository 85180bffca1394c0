import { readBasis } from './basis.ts';
import { closing, peek, takeMark, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { takeException } from './exceptions.ts';
import { isHead } from './heads.ts';
import { takeKeptSentence } from './kept-sentences.ts';
import { isPlain } from './plain-words.ts';
import { conditionWords, endOfText, startsWith, textUpTo } from './stops.ts';
import type { Tail } from './tail.ts';

export function exception({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  const opened = peek(cursor)?.text === '(' ? closing(cursor, cursor.at) : -1;
  const scope = opened < 0 ? cursor : within(cursor, cursor.at + 1, opened);
  const found = takeException(scope);
  if (found === null || (opened >= 0 && scope.at < opened)) {
    cursor.at = start;
    return false;
  }
  if (opened >= 0) cursor.at = opened + 1;
  draft.behoudens = [...(draft.behoudens ?? []), found];
  return true;
}

export function keptSentence({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  const found = takeKeptSentence(cursor);
  if (found && found.waarde === draft.waarde && found.termijn === undefined) {
    if (draft.voor === undefined && draft.waarde === 'B') draft.voor = found.wat;
    else cursor.at = start;
    return cursor.at > start;
  }
  if (found) draft.behoudens = [...(draft.behoudens ?? []), found];
  return found !== null;
}

export function condition({ cursor, draft }: Tail): boolean {
  if (draft.voorwaarde !== undefined) return false;
  const start = cursor.at;
  takeMark(cursor, ',:');
  const close = peek(cursor)?.text === '(' ? closing(cursor, cursor.at) : -1;
  const inner = close < 0 ? cursor : within(cursor, cursor.at + 1, close);
  if (readCondition(inner, draft) && (close < 0 || inner.at === close)) {
    if (close >= 0) cursor.at = close + 1;
    return true;
  }
  cursor.at = start;
  return false;
}

function readCondition(cursor: Cursor, draft: Draft): boolean {
  const opening = startsWith(cursor, cursor.at, [...conditionWords, 'bij']);
  if (opening === null) return false;
  const from = cursor.at;
  const words = opening.split(' ').length;
  const end = endOfText({ ...cursor, at: from }, from + words, { limits: true });
  const text = textUpTo(cursor, end);
  const said =
    textBetween(cursor, from + words, from + words + 1) === '' ? '' : text.slice(opening.length).trim();
  const complete =
    opening.startsWith('in alle') || opening.startsWith('in andere') ? said === '' : isPlain(said);
  if (!complete) return false;
  if (opening === 'tenzij' && isHead(cursor, end)) return false;
  const term = cursor.tokens[end]?.kind === 'amount' && end < cursor.end;
  if (term && draft.termijn !== undefined && cursor.tokens[from - 1]?.text === ',') return false;
  // "…, bij weigering, V 5 jaar" may be about what follows as well.
  if (cursor.tokens[end - 1]?.text === ',' && isHead(cursor, end)) return false;
  draft.voorwaarde = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  cursor.at = end;
  return true;
}

export function basis({ cursor, draft }: Tail): boolean {
  const close = peek(cursor)?.text === '(' ? closing(cursor, cursor.at) : -1;
  const found = close < 0 ? null : readBasis(textBetween(cursor, cursor.at + 1, close));
  if (found === null) return false;
  draft.grondslag = [...(draft.grondslag ?? []), found];
  cursor.at = close + 1;
  return true;
}
