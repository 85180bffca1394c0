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

/** Whether a term may not end on this day: weekends and the days of art. 3 of the Algemene termijnenwet. */
export function isDayOff(day: number): boolean {
  const weekday = new Date(day * millisecondsPerDay).getUTCDay();
  return weekday === 0 || weekday === 6 || isHoliday(day);
}

/** The first day from this one on that is not a day off (Algemene termijnenwet, art. 1). */
export function nextWorkingDay(day: number): number {
  let next = day;
  while (isDayOff(next)) next += 1;
  return next;
}

function isHoliday(day: number): boolean {
  const date = toDate(day);
  const year = Number(date.slice(0, 4));
  const sinceEaster = day - easter(year);
  // Good Friday, Easter Monday, Ascension Day and Whit Monday.
  if ([-2, 1, 39, 50].includes(sinceEaster)) return true;
  if (['01-01', '05-05', '12-25', '12-26'].includes(date.slice(5))) return true;
  return date.slice(5) === birthday(year);
}

/** Birthday of the monarch as kept: a day earlier where it falls on a Sunday. */
function birthday(year: number): string {
  const [month, day] = year >= 2014 ? ['04', 27] : ['04', 30];
  const sunday = new Date(Date.UTC(year, 3, day)).getUTCDay() === 0;
  return `${month}-${String(sunday ? day - 1 : day)}`;
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
  return Math.round(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / millisecondsPerDay);
}
