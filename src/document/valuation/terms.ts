import { closingHere, peek, take, takeMark, takeWords, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './draft.ts';
import { isLead } from './heads.ts';
import { restWords } from './plain-words.ts';

const label =
  /^(?:(?:(?:selectie)?criterium\/?)?termijn|(?:selectie)?criterium|bewaartermijn|vernietigingstermijn)$/u;
const atLeast = /^(?:min|minimaal|minstens|tenminste|minimum)$/u;
const atMost = /^(?:maximaal|hoogstens|uiterlijk|binnen|maximum|max)$/u;
const atOnce = /^(?:direct|terstond|onmiddellijk|meteen)$/u;

/**
 * Reads how long records stay behind a V: `10 jaar`, `na 10 jaar`, `Termijn: 5 jaar`, `max. 2 jaar`, `5 of 10 jaar`,
 * `direct`; behind the letter itself also `V10`, in years. What it reads goes into the draft.
 *
 * @param lettered - whether a letter V stands before it, so that a number alone can be a term
 */
export function takeTerm(cursor: Cursor, draft: Draft, lettered: boolean): boolean {
  const start = cursor.at;
  takeMarks(cursor);
  takeLabel(cursor, draft);
  if (isAmount(peek(cursor, 1))) take(cursor, 'word', /^n[aá]$/u);
  const limit = takeLimit(cursor);
  const labelled =
    (cursor.tokens[cursor.at - 1]?.meaning ?? '').includes('criteri') ||
    (cursor.tokens[cursor.at - 2]?.meaning ?? '').endsWith('criterium');
  if (takeLength(cursor, draft, lettered && !labelled)) {
    if (limit !== null) draft[limit] = true;
    return true;
  }
  cursor.at = start;
  return false;
}

/** Marks between the letter and what follows; the last of them may open a scope, and then it stays. */
function takeMarks(cursor: Cursor): void {
  const start = cursor.at;
  while (takeMark(cursor, ',.;:=-–'));
  const next = peek(cursor);
  const begins = next?.kind === 'amount' || next?.kind === 'number' || isTermWord(next?.meaning ?? '');
  if (!begins && next?.text !== '(') cursor.at = start;
}

function isTermWord(word: string): boolean {
  return [label, atLeast, atMost, atOnce, /^(?:ten|n[aá]|op|te|niet)$/u].some((pattern) =>
    pattern.test(word),
  );
}

/** `Termijn:`, with what else is labelled before it: `Selectiecriterium: 4 Termijn:`, `(3)`, a letter once more. */
function takeLabel(cursor: Cursor, draft: Draft): void {
  if (take(cursor, 'word', label)) takeMark(cursor, ':');
  const criteria = takeCriterionBefore(cursor);
  if (criteria !== null) draft.criteria = criteria;
  if (take(cursor, 'word', label)) takeMark(cursor, ':');
  if (peek(cursor)?.text === 'V' && isAmount(peek(cursor, 1))) cursor.at += 1;
}

/** A criterion that some lists put behind V too: only where a term with its unit follows is it no term itself. */
function takeCriterionBefore(cursor: Cursor): number[] | null {
  const close = closingHere(cursor);
  if (close === cursor.at + 2 && isAmount(cursor.tokens[close + 1])) {
    const inner = take(within(cursor, cursor.at + 1, close), 'number');
    if (inner) cursor.at = close + 1;
    return inner && [Number(inner.text)];
  }
  if (peek(cursor)?.kind !== 'number' || !label.test(peek(cursor, 1)?.meaning ?? '')) return null;
  return [Number(take(cursor, 'number')?.text)];
}

/** Reads `ten minste` or `ten hoogste` where a term follows. */
export function takeLimit(cursor: Cursor): 'minimum' | 'maximum' | null {
  const start = cursor.at;
  const found = limitHere(cursor);
  takeMark(cursor, '.');
  take(cursor, 'word', /^n[aá]$/u);
  if (found !== null && isAmount(peek(cursor))) return found;
  cursor.at = start;
  return null;
}

function limitHere(cursor: Cursor): 'minimum' | 'maximum' | null {
  if (takeWords(cursor, 'ten minste') || take(cursor, 'word', atLeast)) return 'minimum';
  if (
    takeWords(cursor, 'niet langer dan') ||
    takeWords(cursor, 'ten hoogste') ||
    take(cursor, 'word', atMost)
  )
    return 'maximum';
  return null;
}

function takeLength(cursor: Cursor, draft: Draft, lettered: boolean): boolean {
  if (take(cursor, 'word', atOnce)) draft.termijn = 'direct';
  else if (takeWords(cursor, 'op elk moment') || takeWords(cursor, 'te allen tijde'))
    draft.termijn = 'opElkMoment';
  else {
    const choice = takeChoice(cursor);
    const termijn = choice === null ? (takeAmount(cursor) ?? (lettered ? takeYears(cursor) : null)) : null;
    if (choice !== null) draft.alternatieven = choice.map((one) => ({ termijn: one }));
    else if (termijn === null) return false;
    else draft.termijn = termijn;
  }
  return true;
}

function isAmount(token: ReturnType<typeof peek>): boolean {
  return token?.kind === 'amount';
}

/** One duration, or years and months together; null where none stands here. */
export function takeAmount(cursor: Cursor): string | null {
  const first = take(cursor, 'amount')?.meaning;
  if (first === undefined) return null;
  const more = peek(cursor)?.text === 'en' ? peek(cursor, 1) : undefined;
  if (!/^P\d+Y$/.test(first) || more?.kind !== 'amount' || !/^P\d+M$/.test(more.meaning)) return first;
  cursor.at += 2;
  return `${first}${more.meaning.slice(1)}`;
}

/** `5 of 10 jaar`: a choice of which the text does not say when which holds. */
function takeChoice(cursor: Cursor): string[] | null {
  const [first, or, second] = [peek(cursor), peek(cursor, 1), peek(cursor, 2)];
  if (first?.kind !== 'number' || or?.text !== 'of' || second?.kind !== 'amount') return null;
  const unit = /^P\d+([YMWD])$/.exec(second.meaning)?.[1];
  if (unit === undefined) return null;
  cursor.at += 3;
  return [`P${first.text}${unit}`, second.meaning];
}

/** A number without a unit counts years, as lists that print `V10` do, where nothing can be meant but a term. */
function takeYears(cursor: Cursor): string | null {
  const [number, next] = [peek(cursor), peek(cursor, 1)];
  if (number?.kind !== 'number' || number.text.length > 3 || Number(number.text) === 0) return null;
  // `1,3 jaar` is one number, and none that can be read.
  if (next?.text === ',' && next.start === number.end && peek(cursor, 2)?.start === next.end) return null;
  if (next && isLead(cursor, cursor.at + 1)) {
    cursor.at += 1;
    return `P${number.text}Y`;
  }
  const ends =
    next === undefined || next.kind === 'value' || next.kind === 'note' || /^[,.;:\n]$/.test(next.text);
  const goesOn =
    /^(?:na|ná|nadat|ng|ingaande|voor|indien|mits|tenzij|wanneer|bij|met|behoudens|behalve|m\.u\.v\.?|muv|de|het|alle)$/u.test(
      next?.meaning ?? '',
    ) || restWords.test(next?.meaning ?? '');
  // "V 1 De bescheiden …" may be a numbered sentence; "V 10 de rest" is not.
  if (!ends && (!goesOn || (/^\p{Lu}/u.test(next.text) && !/^N[AG]$/.test(next.text)))) return null;
  cursor.at += 1;
  return `P${number.text}Y`;
}
