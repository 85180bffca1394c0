import { firstDay, toDate } from '../document/days.ts';
import { dayAfterTerm } from './example-day.ts';
import { regimeOf, regimes } from './regime.ts';
import type { Lijst } from '../document/schema/lijst.ts';

/** When records that are kept go to a repository. */
export interface Transfer {
  /** How old they must be, and the day after which all of the file is. */
  readonly jaren: number;
  readonly tot: string;
  /** What is needed besides; null where age is enough. */
  readonly voorwaarde: string | null;
  /** When that is needed no more in principle; null where that is not said. */
  readonly uiterlijk: { readonly jaren: number; readonly tot: string } | null;
}

/**
 * When the records of a file go to a repository: by the rule of the list where it has its own, or else by the act.
 * An act asks nothing before it is in force (Archiefwet 1995, art. 12(1); Archiefwet 2026).
 *
 * @param gesloten - year in which the file was closed
 */
export function transferOf(gesloten: string, lijst: Pick<Lijst, 'regime' | 'overbrenging'>): Transfer {
  const end = `${gesloten}-12-31`;
  const after = (jaren: number): string => dayAfterTerm(end, `P${String(jaren)}Y`);
  const { overbrenging } = lijst;
  if (overbrenging === undefined) {
    const { jarenTotOverbrenging: jaren, geldigVan } = regimes[regimeOf(lijst)];
    const dayBefore = toDate(firstDay(geldigVan) - 1);
    return { jaren, tot: later(after(jaren), dayBefore), voorwaarde: null, uiterlijk: null };
  }
  const { jaren, voorwaarde, uiterlijk } = overbrenging;
  return {
    jaren,
    tot: after(jaren),
    voorwaarde,
    uiterlijk: uiterlijk === undefined ? null : { jaren: uiterlijk, tot: after(uiterlijk) },
  };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
