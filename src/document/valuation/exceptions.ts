import { closing, peek, take, takeMark, textBetween, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { takeCriteria } from './criteria.ts';
import type { Draft } from './draft.ts';
import { takeEvent } from './events.ts';
import { isHead } from './heads.ts';
import { isDescription, isPlain, namesRecords, reference } from './plain-words.ts';
import { exceptionWords } from './limiting-words.ts';
import { endOfText, startsWith, textUpTo } from './stops.ts';
import { takeTerm } from './terms.ts';
import type { Exception } from './written.ts';

type Outcome = Omit<Exception, 'wat'>;

const kept = { waarde: 'B' } as const;

/** What follows "die": the exception itself says that it is kept. */
const keptClause =
  /,? (?:die|dat|welke) bewaard (?:wordt|worden|blijft|blijven|(?:dient|dienen|moet|moeten) te (?:blijven|worden))$/iu;

/**
 * Reads `m.u.v. …` with what becomes of it: `(B 5)`, `: B 3`, `V 50 jaar`.
 *
 * @returns null, with nothing passed, where it is not surely understood
 */
export function takeException(cursor: Cursor): Exception | null {
  const start = cursor.at;
  while (takeMark(cursor, ',;.(') || take(cursor, 'word', /^en$/));
  const opening = startsWith(cursor, cursor.at, [...exceptionWords, 'tenzij']);
  if (opening !== null) {
    cursor.at += opening.split(' ').length;
    const found = takeOutcomeFirst(cursor) ?? takeWhatFirst(cursor);
    // Without a value of its own "tenzij" opens a condition.
    const clause = /(?<!\p{L})(?:is|zijn|wordt|worden|heeft|hebben|sprake)(?!\p{L})/u.test(found?.wat ?? '');
    if (found && (opening !== 'tenzij' || (found.waarde !== undefined && !clause))) {
      const { wat, ...outcome } = found;
      return { wat, ...(opening === 'met bewaring van' && kept), ...outcome };
    }
  }
  cursor.at = start;
  return null;
}

/** `V 50 broncodes`. */
function takeOutcomeFirst(cursor: Cursor): Exception | null {
  const start = cursor.at;
  const outcome = isHead(cursor, cursor.at) ? (takeOutcome(cursor) ?? takeYearsOutcome(cursor)) : null;
  const end = endOfText(cursor, cursor.at, { limits: true });
  const wat = textUpTo(cursor, end);
  const another = cursor.tokens[end]?.meaning === 'en' && isHead(cursor, end + 1);
  if (outcome && !another && isPlain(wat)) {
    cursor.at = end;
    return { wat, ...outcome };
  }
  cursor.at = start;
  return null;
}

/** `V 50`, where what it is about follows: here the number can only count years. */
function takeYearsOutcome(cursor: Cursor): Outcome | null {
  const [letter, years] = [peek(cursor), peek(cursor, 1)];
  if (letter?.text !== 'V' || years?.kind !== 'number') return null;
  cursor.at += 2;
  return { waarde: 'V', termijn: `P${years.text}Y` };
}

function takeWhatFirst(cursor: Cursor): Exception | null {
  const end = endOfException(cursor);
  const text = textUpTo(cursor, end).replace(/ en$/u, '');
  const wat = text.replace(keptClause, '');
  if (!isDescription(reference(wat)) && !wat.startsWith('zie ')) return null;
  if (cursor.tokens[end]?.meaning === 'en' && isHead(cursor, end + 1)) return null;
  cursor.at = end;
  const valued = isHead(cursor, cursor.at + 1) || peek(cursor, 1)?.kind === 'amount';
  const bracketed = peek(cursor)?.text === '(' && valued;
  const outcome = bracketed ? takeInBrackets(cursor) : takeMarkedOutcome(cursor);
  return outcome === null ? null : { wat, ...(wat !== text && kept), ...outcome };
}

/** Up to what becomes of it, or the end of what is said of it. */
function endOfException(cursor: Cursor): number {
  const end = endOfText(cursor, cursor.at, { limits: true });
  const last = cursor.tokens[end - 1];
  return last?.meaning === 'en' ? end - 1 : end;
}

function takeInBrackets(cursor: Cursor): Outcome | null {
  const close = closing(cursor, cursor.at);
  const inner = within(cursor, cursor.at + 1, close);
  const outcome = takeOutcome(inner);
  if (!outcome || inner.at < close) return null;
  cursor.at = close + 1;
  return outcome;
}

function takeMarkedOutcome(cursor: Cursor): Outcome | null {
  const start = cursor.at;
  takeMark(cursor, ':.');
  const outcome = isHead(cursor, cursor.at) || peek(cursor)?.kind === 'amount' ? takeOutcome(cursor) : null;
  const marked = cursor.at > start + 1 || outcome?.waarde === 'B';
  if (outcome && marked && peek(cursor)?.kind !== 'word') return outcome;
  // What goes on behind the value makes it a valuation of its own.
  cursor.at = start;
  return {};
}

/** `B 5`, `V 75 jaar na geboorte`, or a term alone. */
export function takeOutcome(cursor: Cursor): Outcome | null {
  const start = cursor.at;
  const letter = isHead(cursor, cursor.at) ? take(cursor, 'value')?.text : undefined;
  if (letter === 'B') {
    const criteria = takeCriteria(cursor);
    return { waarde: 'B', ...(criteria && { criteria }) };
  }
  const draft: Draft = {};
  if (!takeTerm(cursor, draft, letter === 'V') || draft.termijn === undefined) {
    cursor.at = start;
    return null;
  }
  if (draft.minimum === true || draft.maximum === true || draft.criteria) return null;
  const aangrijpingspunt = takeEvent(cursor);
  return { waarde: 'V', termijn: draft.termijn, ...(aangrijpingspunt && { aangrijpingspunt }) };
}

/** `(documenten waaruit pensioenaanspraken volgen: 75 jaar na geboorte)`, `(rapport B 5)`. */
export function takeBracketedException(cursor: Cursor, close: number): Exception | null {
  const inner = within(cursor, cursor.at + 1, close);
  const end = endOfText(inner, inner.at, { colon: true });
  const wat = textBetween(inner, inner.at, end);
  const colon = cursor.tokens[end]?.text === ':';
  if (!(colon || isHead(inner, end)) || !isDescription(wat) || !namesRecords(wat)) return null;
  inner.at = colon ? end + 1 : end;
  const outcome = takeOutcome(inner);
  if (!outcome || inner.at < close) return null;
  cursor.at = close + 1;
  return { wat, ...outcome };
}
