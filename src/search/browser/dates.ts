import { months } from '../../i18n/dates.ts';

/** How people cut the names of months short, beside their first three letters. */
const shortMonths: ReadonlyMap<string, number> = new Map([
  ['mrt', 3],
  ['sept', 9],
]);

const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./]((?:1[5-9]|20)\d\d)$/;
const yearFirst = /^((?:1[5-9]|20)\d\d)-(\d{1,2})-(\d{1,2})$/;

/** A day by its day, month and year. */
export type Day = readonly [day: number, month: number, year: number];

/** A day in figures: `1-1-2005`, `01.01.2005`, `2005-01-01`; null for any other word. */
export function dayInFigures(word: string): Day | null {
  const [, day, month, year] = dayFirst.exec(word) ?? [];
  const [, firstYear, secondMonth, thirdDay] = yearFirst.exec(word) ?? [];
  return dayOf(Number(day ?? thirdDay), Number(month ?? secondMonth), Number(year ?? firstYear));
}

/** A day in words: `1`, `januari` (or `jan`), `2005`; null for any other three words. */
export function dayInWords(day: string, month: string, year: string): Day | null {
  const isDay = /^\d{1,2}$/.test(day) && /^(?:1[5-9]|20)\d\d$/.test(year);
  return isDay ? dayOf(Number(day), monthOf(month), Number(year)) : null;
}

/** Whether a word names a month, in full or cut short. */
export function isMonth(word: string): boolean {
  return monthOf(word) > 0;
}

/** The number of a month by its name; 0 for any other word. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return shortMonths.get(name) ?? months.findIndex((one) => one === name || one.slice(0, 3) === name) + 1;
}

function dayOf(day: number, month: number, year: number): Day | null {
  const isOne = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year > 0;
  return isOne ? [day, month, year] : null;
}

/** The key by which a day is found, however it is written. */
export function dayKey([day, month, year]: Day): string {
  return `0t${String(year)}x${String(month)}x${String(day)}`;
}

/** The words of a day as texts write it. */
export function dayWords([day, month, year]: Day): [day: string, month: string, year: string] {
  return [String(day), months[month - 1] ?? '', String(year)];
}
