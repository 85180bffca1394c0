import type { Scanner } from './scanner.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const inWords = String.raw`(?:(?:(\d{1,2}) )?(${months.join('|')}) )?(\d{4})(?!\d)`;
const iso = String.raw`(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)`;

/** Reads `1997`, `april 1996`, `1 april 1996` or `1996-04`; gives it as ISO 8601 of the same precision. */
export function takeDate(scanner: Scanner): string | null {
  const figures = scanner.take(new RegExp(`${iso} ?`));
  if (figures) return [figures[1], figures[2], figures[3]].filter((part) => part !== undefined).join('-');
  const words = scanner.take(new RegExp(`${inWords} ?`, 'i'));
  if (!words) return null;
  const [, day, month, year = ''] = words;
  if (month === undefined) return year;
  const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

/** A date in words, as the parser reads it back. */
export function printDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** The last year, month or day before a date: "tot april 1996" is up to and including `1996-03`. */
export function justBefore(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year - 1);
  if (day === undefined)
    return month === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(month - 1).padStart(2, '0')}`;
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
