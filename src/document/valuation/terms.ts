import type { Scanner } from './scanner.ts';
import type { Alternative } from './written.ts';

const units = String.raw`(jaar|jaren|maand|maanden|week|weken|dag|dagen)(?!\p{L})`;
const letters: Readonly<Record<string, string>> = { j: 'Y', m: 'M', w: 'W', d: 'D' };
const words = {
  Y: ['jaar', 'jaar'],
  M: ['maand', 'maanden'],
  W: ['week', 'weken'],
  D: ['dag', 'dagen'],
} as const;

/** A term as it was written: one duration, a word, or a choice. */
export interface TakenTerm {
  readonly termijn?: string;
  readonly alternatieven?: readonly Alternative[];
}

/** Reads a term: `direct`, `op elk moment`, `P5Y`, `1,5 jaar`, `1 jaar en 6 maanden` or `5 of 10 jaar`. */
export function takeTerm(scanner: Scanner): TakenTerm | null {
  if (scanner.take(/(?:direct|terstond|onmiddellijk|meteen)(?!\p{L}) ?/iu)) return { termijn: 'direct' };
  if (scanner.take(/(?:op elk moment|te allen tijde)(?!\p{L}) ?/iu)) return { termijn: 'opElkMoment' };
  const written = scanner.take(/P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?![\p{L}\d]) ?/u);
  if (written) return { termijn: isNothing(written[0]) ? 'direct' : written[0].trim() };
  return takeChoice(scanner) ?? takeAmounts(scanner);
}

/** VNG stores "direct" as `P0D`. */
function isNothing(duration: string): boolean {
  return !/[1-9]/.test(duration);
}

function takeChoice(scanner: Scanner): TakenTerm | null {
  const choice = String.raw`(\d+(?:,\d+)?) of (\d+(?:,\d+)?) ${units} ?`;
  const [, first = '', second = '', unit = ''] = scanner.take(new RegExp(`(?=${choice})`, 'iu')) ?? [];
  const durations = [toDuration(first, unit), toDuration(second, unit)].filter((found) => found !== null);
  if (durations.length < 2) return null;
  scanner.take(new RegExp(choice, 'iu'));
  return { alternatieven: durations.map((termijn) => ({ termijn })) };
}

function takeAmounts(scanner: Scanner): TakenTerm | null {
  const amount = String.raw`(\d+(?:,\d+)?) ?${units} ?`;
  const [, first = '', unit = ''] = scanner.take(new RegExp(`(?=${amount})`, 'iu')) ?? [];
  const years = toDuration(first, unit);
  if (years === null) return null;
  scanner.take(new RegExp(amount, 'iu'));
  const more = /^P\d+Y$/.test(years) ? scanner.take(/en (\d+) ?(maand|maanden)(?!\p{L}) ?/iu) : null;
  return { termijn: more ? `${years}${more[1] ?? ''}M` : years };
}

/** `1,5` and `jaar` → `P1Y6M`; null where no whole months come out. */
function toDuration(amount: string, unit: string): string | null {
  const letter = letters[unit.charAt(0).toLowerCase()] ?? '';
  const [whole = '', fraction] = amount.split(',');
  if (whole === '') return null;
  if (fraction === undefined || Number(fraction) === 0) return `P${String(Number(whole))}${letter}`;
  const months = Number(`0.${fraction}`) * 12;
  if (letter !== 'Y' || !Number.isInteger(months)) return null;
  return `P${Number(whole) > 0 ? `${String(Number(whole))}Y` : ''}${String(months)}M`;
}

/** A duration in words, as the parser reads it back: `P1Y6M` → "1 jaar en 6 maanden". */
export function printTerm(termijn: string): string {
  if (termijn === 'direct') return 'direct';
  if (termijn === 'opElkMoment') return 'op elk moment';
  const parts = [...termijn.matchAll(/(\d+)([YMWD])/g)].map(([, amount = '', unit = 'Y']) => {
    const [one, many] = words[unit as keyof typeof words];
    return `${amount} ${amount === '1' ? one : many}`;
  });
  const readable = parts.length === 1 || /^P\d+Y\d+M$/.test(termijn);
  return readable ? parts.join(' en ') : termijn;
}

/** Terms to choose from, in one unit where they can be: "5 of 10 jaar". */
export function printAlternatives(alternatives: readonly Alternative[]): string {
  const written = alternatives.map(({ termijn }) => printTerm(termijn));
  const [first = '', second] = written;
  if (second === undefined) return first;
  const unit = second.replace(/^\d+/, '');
  const bare = first.endsWith(unit) ? first.slice(0, -unit.length) : /^\d+/.exec(first)?.[0];
  return `${bare ?? first} of ${written.slice(1).join(' of ')}`;
}
