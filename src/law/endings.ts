import type { Valuation } from '../document/document.ts';
import { dayAfterTerm, dayOfTerm } from './example-day.ts';
import { endsYear } from './happening.ts';
import type { DayOf, Happening } from './happening.ts';

/** A term that has run out in the example. */
export interface Ending {
  readonly termijn: string;
  /** When this term is the one that counts; null when that is not said. */
  readonly voorwaarde: string | null;
  /** What it runs from, and the day of that. */
  readonly gebeurtenis: string;
  readonly start: string;
  /** Last day on which the records must still be there or, of an upper limit, on which they may be. */
  readonly tot: string;
}

/** What endings are worked out from. */
export type Terms = Partial<
  Pick<Valuation, 'termijn' | 'alternatieven' | 'aangrijpingspunt' | 'laatste' | 'maximum'>
>;

/**
 * Works out the term of a valuation, or each of those to choose from. A term runs from its own event, or else from
 * that of the valuation or of the list; where that is the end of a year, in whole years from 31 December.
 *
 * @param dayOf - on which day its event happened
 * @param standaard - event of the list
 * @returns null where a term or the beginning of one is missing
 */
export function endingsOf(
  { termijn, alternatieven, aangrijpingspunt, maximum = false }: Terms,
  dayOf: DayOf,
  standaard: string | undefined,
): readonly Ending[] | null {
  const terms = alternatieven ?? (termijn === undefined ? [] : [{ termijn }]);
  const found = terms.flatMap((term: NonNullable<Terms['alternatieven']>[number]) => {
    const event = eventOf(term.aangrijpingspunt ?? aangrijpingspunt, standaard);
    if (event === null) return [];
    const gebeurtenis = event.tekst;
    const start = startOf(dayOf(event), gebeurtenis);
    const tot = maximum ? dayOfTerm(start, term.termijn) : dayAfterTerm(start, term.termijn);
    return [{ termijn: term.termijn, voorwaarde: term.voorwaarde ?? null, gebeurtenis, start, tot }];
  });
  return found.length === 0 || found.length < terms.length ? null : found;
}

/** The last of the days on which terms run out; null without terms. */
export function lastOf(endings: readonly Ending[]): string | null {
  return (
    endings
      .map(({ tot }) => tot)
      .sort()
      .at(-1) ?? null
  );
}

/** The event after which a term runs: its own, or else that of the list; null where there is neither. */
function eventOf(own: Happening | undefined, standaard: string | undefined): Happening | null {
  return own ?? (standaard === undefined ? null : { tekst: standaard });
}

function startOf(day: string, gebeurtenis: string): string {
  return endsYear(gebeurtenis) ? `${day.slice(0, 4)}-12-31` : day;
}
