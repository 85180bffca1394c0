import { firstDay, lastDay, toDate } from '../document/days.ts';
import type { DayOf } from './happening.ts';

/** A span of time of which one end or both may be open. */
export interface Span {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** How old a person is taken to be in an example that counts from birth. */
const age = 65;

/**
 * The day on which something happens in a worked example: 15 May of the year of the list, moved into the spans that
 * it must fall in.
 *
 * @param datum - date of the list: year, month or day
 * @param spans - of the category and of the valuation
 */
export function exampleDay(datum: string, spans: readonly (Span | undefined)[]): string {
  const wished = firstDay(`${datum.slice(0, 4)}-05-15`);
  const first = Math.max(...spans.map((span) => (span?.van === undefined ? -Infinity : firstDay(span.van))));
  const last = Math.min(...spans.map((span) => (span?.tot === undefined ? Infinity : lastDay(span.tot))));
  return toDate(Math.min(Math.max(wished, first), Math.max(first, last)));
}

/** The days of a worked example: all on the same day, of which a person was born long before. */
export function exampleDays(datum: string, spans: readonly (Span | undefined)[]): DayOf {
  const day = exampleDay(datum, spans);
  return ({ code }) => (code === 'geboorte' ? exampleBirthday(day) : day);
}

/** Whether a day falls in a span; a year or a month is in it until its end. */
export function isWithin(day: string, { van, tot }: Span): boolean {
  const at = firstDay(day);
  return (van === undefined || firstDay(van) <= at) && (tot === undefined || at <= lastDay(tot));
}

/** The day on which the person of an example was born, who was 65 on the day itself. */
function exampleBirthday(day: string): string {
  return `${String(Number(day.slice(0, 4)) - age)}${day.slice(4).replace('-02-29', '-02-28')}`;
}

/**
 * The day on which a term that starts on a day has run out. A day that a month lacks becomes the first of the next, so
 * that nothing is destroyed too early.
 *
 * @param day - ISO 8601 day
 * @param duration - ISO 8601 duration in whole years, months, weeks and days
 */
export function dayAfterTerm(day: string, duration: string): string {
  return landing(day, duration, 1);
}

/**
 * The day on which a term that is an upper limit has run out. A day that a month lacks becomes the last of that month,
 * so that nothing stays too long.
 *
 * @param day - ISO 8601 day
 * @param duration - ISO 8601 duration in whole years, months, weeks and days
 */
export function dayOfTerm(day: string, duration: string): string {
  return landing(day, duration, 0);
}

/** @param beyond - days after the end of a month on which a day falls that the month lacks */
function landing(day: string, duration: string, beyond: 0 | 1): string {
  const amount = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + amount('Y') * 12 + amount('M');
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
  const landed = Math.min(firstDay(first) + date - 1, lastDay(first) + beyond);
  return toDate(landed + amount('W') * 7 + amount('D'));
}
