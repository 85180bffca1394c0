/** Calendar arithmetic on ISO 8601 dates, without a clock or a time zone. Days are counted from 1 January 1970. */

const millisecondsPerDay = 86_400_000;

/** First day of a year, month or day, as a number. */
export function firstDay(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay);
}

/** Last day of a year, month or day, as a number. */
export function lastDay(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return firstDay(`${String(year)}-12-31`);
  if (day === undefined) return Math.round(Date.UTC(year, month, 0) / millisecondsPerDay);
  return firstDay(date);
}

/** Whether a year, month or day has ended before another begins. */
export function isBefore(date: string, other: string): boolean {
  return lastDay(date) < firstDay(other);
}

/** Whether the calendar has a date of the form `2015`, `2015-03` or `2015-03-04`. */
export function isOnCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const found = new Date(`${String(year)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(date);
}

/** A day as `2015-03-04`. */
export function toDate(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same day so many years later, `2024-02-29` becoming `2025-03-01`. */
export function yearsLater(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDate(Math.round(Date.UTC(year + years, month - 1, day) / millisecondsPerDay));
}

/** An ISO 8601 duration in days, good enough to tell which of two is longer; null for other words. */
export function lengthInDays(duration: string): number | null {
  if (!/^P(?:\d+[YMWD])+$/.test(duration)) return duration === 'direct' ? 0 : null;
  const days = { Y: 365.25, M: 365.25 / 12, W: 7, D: 1 };
  return [...duration.matchAll(/(\d+)([YMWD])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * days[unit as keyof typeof days],
    0,
  );
}

/** Day of the week, Sunday being 0. */
export function weekdayOf(day: number): number {
  return new Date(day * millisecondsPerDay).getUTCDay();
}
