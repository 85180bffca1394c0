import { peek, take, takeMark, takeWords } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { justAfter } from './dates.ts';
import type { Draft } from './draft.ts';
import { isDescription, isOneSentence } from './plain-words.ts';
import { endOfText, textUpTo } from './stops.ts';
import { triggerOf } from './trigger.ts';
import type { Trigger } from '../schema/trigger.ts';

/** Events that lists shorten to letters. */
const shortened: Readonly<Record<string, string>> = { NA: 'afhandeling', NG: 'geboorte' };

/**
 * Reads the event after which a term runs: `na afhandeling`, `nadat …`, `NA`.
 *
 * @param cursor - where the event begins, with or without a comma before it
 * @returns null, with nothing passed, where none stands that is surely understood
 */
export function takeEvent(cursor: Cursor): Trigger | null {
  const start = cursor.at;
  takeMark(cursor, ',;:');
  passNota(cursor);
  take(cursor, 'word', /^ingaande$/);
  const tekst = takeShortened(cursor) ?? takeWordsOfEvent(cursor);
  if (tekst === null) cursor.at = start;
  return tekst === null ? null : triggerOf(tekst);
}

/** `nb. na …`: "mark well" says nothing of its own before what it points at. */
export function passNota(cursor: Cursor): void {
  const next = peek(cursor, 1)?.text === '.' ? 2 : 1;
  if (peek(cursor)?.text !== 'nb' || !/^(?:na|nadat|voor)$/.test(peek(cursor, next)?.meaning ?? '')) return;
  cursor.at += next;
}

function takeShortened(cursor: Cursor): string | null {
  const token = peek(cursor);
  const meant = shortened[token?.text ?? ''];
  if (meant === undefined || token?.kind !== 'word' || peek(cursor, 1)?.kind === 'word') return null;
  cursor.at += 1;
  return meant;
}

function takeWordsOfEvent(cursor: Cursor): string | null {
  const clause = take(cursor, 'word', /^nadat$/) !== null;
  if (!clause && !take(cursor, 'word', /^n[aá]$/)) return null;
  while (!clause && take(cursor, 'word', /^na$/));
  const end = endOfText(cursor, cursor.at, { colon: true, event: true, limits: true });
  const text = textUpTo(cursor, end).replace(/leeftijd van (\d+) jaar/giu, '$1-jarige leeftijd');
  if (!isDescription(text) || !isOneSentence(text) || !isEvent(text)) return null;
  cursor.at = end;
  if (/^[,–-]$/.test(cursor.tokens[end - 1]?.text ?? '')) cursor.at -= 1;
  return clause ? `dat ${text}` : text;
}

/**
 * Records at the end, that no word joins to the event: `na ontslag dossiers` says of what, and not when. Of `na einde
 * dossiers` nothing is left without them.
 */
const recordsBehind =
  /(?<!(?:^|\s)(?:van|v\.d\.|de|het|der|deze|die|alle|aan|uit|op|in|en|of|\p{L}+\/)|^(?:einde?|beëindiging|(?:af)?sluit(?:en|ing))) (?:dossiers|stukken|kopieën|concepten|kladden|werkmateriaal|werkdocumenten|offertes|neerslag|bijlagen)$/iu;

/** Figures in an event are a term, a reference or a stray note; only an age or an ordinal may be one. */
function isEvent(text: string): boolean {
  return (
    !/\d/.test(text.replace(/\d+[ -]?jarige?|\d+(?:s?t|d)?e(?!\p{L})|(?<=handeling(?:en)? )\d+/gu, '')) &&
    !recordsBehind.test(text) &&
    !/(?<!\p{L})wet(?! *$)(?!\p{L})/iu.test(text)
  );
}

/** `na 1952`: no event but the years from 1953 on. */
export function takeYearsAfter(cursor: Cursor, draft: Draft): boolean {
  const start = cursor.at;
  takeMark(cursor, ',');
  const year = take(cursor, 'word', /^na$/) ? take(cursor, 'number', /^\d{4}$/) : null;
  if (year === null || draft.periode !== undefined) {
    cursor.at = start;
    return false;
  }
  draft.periode = { van: justAfter(year.text) };
  draft.yearsAfter = true;
  return true;
}

/** An event that stands in brackets or behind a comma without "na": those of the VNG list. */
export function eventNamed(text: string): Trigger | null {
  const trigger = triggerOf(text.replace(/^na /u, ''));
  return /^(?:De|Het) (?:tijdens het proces|ingeschatte|bestaansduur)/u.test(text) ? trigger : null;
}

/** Passes `of zoveel langer als …`; the reason, or null where it does not stand here. */
export function takeLonger(cursor: Cursor): string | null {
  const start = cursor.at;
  takeMark(cursor, ',');
  takeMark(cursor, '…');
  if (!takeWords(cursor, 'of zoveel langer als')) {
    cursor.at = start;
    return null;
  }
  const end = endOfText(cursor, cursor.at, { event: true, limits: true });
  const text = textUpTo(cursor, end);
  cursor.at = end;
  return text;
}
