import { firstDay, toDate, weekdayOf } from '../document/days.ts';
import { equatedBy } from './equated-days.ts';

/** The days on which a term of an act cannot end: Algemene termijnenwet, art. 1 and 3. */

/** What is known of a day. */
export type DayKind =
  | { readonly kind: 'off'; readonly why: string }
  | { readonly kind: 'working' }
  /** No weekend and no holiday of art. 3(1) or (2); nobody looked up whether a decree equated it with one. */
  | { readonly kind: 'unknown' };

/**
 * Whether a term may end on a day.
 *
 * @param day - as a number, see `days.ts`
 * @returns for a day off also why, in Dutch words: `zondag`, `Koningsdag`
 */
export function kindOfDay(day: number): DayKind {
  const why = weekends.get(weekdayOf(day)) ?? holiday(day);
  if (why !== null) return { kind: 'off', why };
  const equated = equatedBy(toDate(day));
  if (equated === null) return { kind: 'working' };
  if (equated === 'unknown') return { kind: 'unknown' };
  return { kind: 'off', why: `gelijkgesteld met een feestdag (${equated.source})` };
}

/** The first day from this one on that is not known to be a day off (Algemene termijnenwet, art. 1(1)). */
export function nextWorkingDay(day: number): number {
  let next = day;
  while (kindOfDay(next).kind === 'off') next += 1;
  return next;
}

const weekends: ReadonlyMap<number, string> = new Map([
  [0, 'zondag'],
  [6, 'zaterdag'],
]);

const fixed: ReadonlyMap<string, string> = new Map([
  ['01-01', 'Nieuwjaarsdag'],
  ['12-25', 'Eerste Kerstdag'],
  ['12-26', 'Tweede Kerstdag'],
]);

/** By the number of days since Easter; Good Friday is in the second paragraph of art. 3. */
const movable: ReadonlyMap<number, string> = new Map([
  [-2, 'Goede Vrijdag'],
  [1, 'Tweede Paasdag'],
  [39, 'Hemelvaartsdag'],
  [50, 'Tweede Pinksterdag'],
]);

/** The first year in which 5 May was a national holiday; the bill that put it in art. 3(1) is of June 1981. */
const liberationSince = 1982;

function holiday(day: number): string | null {
  const date = toDate(day);
  const year = Number(date.slice(0, 4));
  if (date === birthday(year)) return year >= 2014 ? 'Koningsdag' : 'Koninginnedag';
  if (year >= liberationSince && date.endsWith('-05-05')) return 'Bevrijdingsdag';
  return fixed.get(date.slice(5)) ?? movable.get(day - easter(year)) ?? null;
}

/**
 * The day on which the birthday of the monarch is kept: 27 April since 2014 and 30 April before. Where that is a
 * Sunday it is the day before; until 1980 it was the day after.
 */
function birthday(year: number): string {
  const day = firstDay(year >= 2014 ? `${String(year)}-04-27` : `${String(year)}-04-30`);
  if (weekdayOf(day) !== 0) return toDate(day);
  return toDate(year < 1980 ? day + 1 : day - 1);
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const month = String(Math.floor(sum / 31)).padStart(2, '0');
  return firstDay(`${String(year)}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`);
}
