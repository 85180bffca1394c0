/** Dates, durations and periods as people write them, in the form that the keys take. */
import { months } from '../i18n/dates.ts';

const units: Readonly<Record<string, string>> = {
  dag: 'D',
  d: 'D',
  week: 'W',
  wek: 'W',
  maand: 'M',
  mnd: 'M',
  jaar: 'Y',
  jar: 'Y',
  jr: 'Y',
  j: 'Y',
};

/** `16-3-2015`, `16 maart 2015`, `maart 2015` and `2015/3` as `2015-03-16` and `2015-03`. */
export function* meantDates(text: string): Generator<string> {
  const digits = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (digits) yield dateOf(digits[3], digits[2], digits[1]);
  const turned = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (turned) yield dateOf(turned[1], turned[2], turned[3]);
  const words = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(\d{4})$/i.exec(text);
  const month = months.findIndex((name) => name === words?.[2]?.toLowerCase()) + 1;
  if (words && month > 0) yield dateOf(words[3], String(month), words[1]);
}

/** `10 jaar`, `P10J` and `10` as `P10Y`. */
export function* meantDurations(text: string): Generator<string> {
  const found = /^P?\s*(\d+)\s*([a-z]*?)(?:en)?\.?$/i.exec(text);
  if (!found) return;
  const [, amount = '', written = ''] = found;
  const unit = written === '' ? 'Y' : units[written.toLowerCase()];
  if (unit !== undefined) yield `P${amount}${unit}`;
}

/** `1945-1990`, `vanaf 1945` and `1945–` as a beginning and an end. */
export function* meantPeriods(text: string): Generator<Readonly<Record<string, string>>> {
  const open = /^(?:(?:vanaf|sinds)\s+)?(\d{4})(?:\s*[-–—]|(?:\s+tot|\s*[-–—])\s*(?:heden|nu))?$/i.exec(text);
  if (open?.[1] !== undefined) yield { van: open[1] };
  const closed = /^(?:van\s+)?(\d{4})\s*(?:[-–—]|tot(?: en met)?|t\/m)\s*(\d{4})$/i.exec(text);
  if (closed?.[1] !== undefined && closed[2] !== undefined) yield { van: closed[1], tot: closed[2] };
}

function dateOf(year = '', month = '', day = ''): string {
  const parts = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])];
  return parts.join('-');
}
