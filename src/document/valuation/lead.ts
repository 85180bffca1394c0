import { lowerFirst } from '../../i18n/letters.ts';
import { peek, take, textBetween } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { mayBelongToNext } from './orientation.ts';
import { indexOfDestroying, isLead, nextHead } from './heads.ts';
import { asScope, isOneSentence, isPlain, isScope, namesRecords, restWords } from './plain-words.ts';
import { isCase } from './stops.ts';

/** What stands before a value and is what it is about: `overige neerslag: V`, `eindproduct B`. */
export function readLead(cursor: Cursor, draft: Draft, later: boolean): void {
  if (later && isCase(cursor, cursor.at)) {
    const word = take(cursor, 'word')?.meaning ?? '';
    draft.voorwaarde = word === 'anders' ? 'in andere gevallen' : `indien ${word}`;
    return;
  }
  const head = nextHead(cursor, cursor.at);
  const rest =
    restWords.test(peek(cursor)?.meaning ?? '') || /^(?:de|het)$/.test(peek(cursor)?.meaning ?? '');
  const end =
    head > cursor.at ? head : rest ? indexOfDestroying(cursor, cursor.at) : later ? indexOfTerm(cursor) : -1;
  const opens = isLead(cursor, cursor.at) || cursor.tokens[end - 1]?.text === ':' || opensRow(cursor, end);
  if (end < 0 || (!later && !opens)) return;
  const text = textBetween(cursor, cursor.at, end)
    .replace(/[:,] *$/u, '')
    .trim();
  const condition = /^(?:indien|wanneer|bij|in geval van) (?<said>.+)$/iu.exec(text)?.groups?.said;
  if (
    !(condition === undefined ? isScope(text.replace(/ te$/u, '')) : isPlain(condition)) ||
    (!isOneSentence(text) && !isLead(cursor, cursor.at))
  )
    return;
  if (condition !== undefined) draft.voorwaarde = lowerFirst(text);
  else if (/^anders$/iu.test(text)) draft.voorwaarde = 'in andere gevallen';
  else draft.voor = asScope(text.replace(/ te$/u, ''));
  draft.led = true;
  cursor.at = end;
}

/** `contracten 5 jaar na afloop`, beside a V: the term needs no letter again. */
function indexOfTerm(cursor: Cursor): number {
  const { tokens, at, end } = cursor;
  const found = tokens
    .slice(at, end)
    .findIndex(({ kind, text }) => kind === 'amount' || /^[;.\n:]$/.test(text));
  const named =
    found > 0 && tokens[at + found]?.kind === 'amount' && namesTerm(textBetween(cursor, at, at + found));
  return named ? at + found : -1;
}

/** Records and nothing else: no sentence that tells of a term in passing. */
function namesTerm(text: string): boolean {
  const last = text.split(' ').at(-1) ?? '';
  return namesRecords(last) && !/(?<!\p{L})(?:na|elke|duurt|was|blijft|blijven|vorig)(?!\p{L})/iu.test(text);
}

/** `Eindproduct B 5; rest V 5 jaar`: words at the very beginning can only be those of the value behind them. */
function opensRow(cursor: Cursor, head: number): boolean {
  const text = textBetween(cursor, cursor.at, head);
  return head > cursor.at && namesRecords(text.split(' ').at(-1) ?? '') && mayBelongToNext(cursor, head);
}
