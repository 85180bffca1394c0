import { lengthInDays } from './days.ts';
import type { Valuation } from './document.ts';

/** Classes of retention terms from short to long; each but the first two begins where the one before it ends. */
export const termClasses = ['direct', 'korter', '1-5', '6-10', '11-20', '21-50', 'langer'] as const;

export type TermClass = (typeof termClasses)[number];

const year = 365.25;
/** Longest term of a class in days; a term of precisely one year is no longer "shorter than a year". */
const longest: readonly (readonly [name: TermClass, days: number])[] = [
  ['1-5', 5 * year],
  ['6-10', 10 * year],
  ['11-20', 20 * year],
  ['21-50', 50 * year],
];

/**
 * The class a term belongs to; null for what is no term.
 *
 * @param termijn - ISO 8601 duration, `direct` or `opElkMoment`
 */
export function termClass(termijn: string): TermClass | null {
  const days = termijn === 'opElkMoment' ? 0 : lengthInDays(termijn);
  if (days === null) return null;
  if (days === 0) return 'direct';
  if (days < year) return 'korter';
  return longest.find(([, most]) => days <= most)?.[0] ?? 'langer';
}

/** The terms of a valuation, as durations or words; those to choose from each count, and those of exceptions. */
export function termsOf({
  termijn,
  alternatieven,
  behoudens,
}: Pick<Valuation, 'termijn' | 'alternatieven' | 'behoudens'>): readonly string[] {
  const terms = [...(alternatieven ?? [{ termijn }]), ...behoudens];
  return terms.flatMap((one) => (one.termijn === undefined ? [] : [one.termijn]));
}
