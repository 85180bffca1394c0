import { take, takeMark, textBetween } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { lengthInDays } from '../days.ts';
import type { Draft } from './draft.ts';
import { eventNamed, takeEvent, takeLonger, takeYearsAfter } from './events.ts';
import type { Tail } from './tail.ts';
import { takeAmount, takeLimit } from './terms.ts';

/** `of 10 jaar na ontslag`, `, minimaal 20 jaar`: of two terms the one that ends last counts. */
export function alternative({ cursor, draft }: Tail): boolean {
  const start = cursor.at;
  takeMark(cursor, ',');
  const or = take(cursor, 'word', /^of$/) !== null;
  if (or && take(cursor, 'value', 'V')) takeMark(cursor, ',');
  const limit = or ? null : takeLimit(cursor);
  const termijn = or || limit === 'minimum' ? takeAmount(cursor) : null;
  const told = draft.voor ?? draft.voorwaarde ?? draft.periode;
  // Without an event of its own the first term would always be the shorter or the longer.
  const placed = told === undefined && (or || draft.aangrijpingspunt !== undefined);
  const open = draft.termijn !== undefined || draft.laatste === true;
  if (draft.waarde !== 'V' || termijn === null || !placed || !open) {
    cursor.at = start;
    return false;
  }
  const aangrijpingspunt = takeEvent(cursor);
  // `5 jaar of 7 jaar na …` may be a choice, as `5 of 7 jaar na …` is; a longer term without an event is a floor.
  const shorter = (lengthInDays(draft.termijn ?? '') ?? Infinity) <= (lengthInDays(termijn) ?? 0);
  if (draft.termijn !== undefined && draft.aangrijpingspunt === undefined && aangrijpingspunt && shorter) {
    cursor.at = start;
    return false;
  }
  const before = draft.alternatieven ?? [
    {
      termijn: draft.termijn ?? '',
      ...(draft.aangrijpingspunt && { aangrijpingspunt: draft.aangrijpingspunt }),
    },
  ];
  draft.alternatieven = [...before, { termijn, ...(aangrijpingspunt && { aangrijpingspunt }) }];
  draft.twoTerms = true;
  delete draft.termijn;
  delete draft.aangrijpingspunt;
  if (draft.alternatieven.some((one) => one.aangrijpingspunt)) draft.laatste = true;
  return true;
}

export function longer({ cursor, draft }: Tail): boolean {
  const reason = draft.waarde === 'V' ? takeLonger(cursor) : null;
  if (reason === null) return false;
  draft.minimum = true;
  draft.verlenging = reason;
  return true;
}

export function yearsAfter({ cursor, draft }: Tail): boolean {
  return takeYearsAfter(cursor, draft);
}

export function event({ cursor, draft }: Tail): boolean {
  if (draft.waarde !== 'V' || draft.aangrijpingspunt !== undefined || draft.laatste === true) return false;
  const found = takeEvent(cursor) ?? eventApart(cursor);
  if (found) draft.aangrijpingspunt = found;
  return found !== null;
}

/** An event of the VNG list, which stands behind a comma and without "na". */
function eventApart(cursor: Cursor): Draft['aangrijpingspunt'] | null {
  const start = cursor.at;
  if (takeMark(cursor, ',')) {
    const text = textBetween(cursor, cursor.at, cursor.end);
    const found = eventNamed(text);
    if (found) cursor.at = cursor.end;
    if (found) return found;
  }
  cursor.at = start;
  return null;
}
