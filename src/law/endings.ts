import type { Valuation } from '../document/document.ts';
import { dayAfterTerm, dayOfTerm, exampleBirthday } from './example-day.ts';

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
 * @param day - on which events happen in the example; a person was born long before
 * @param standaard - event of the list
 * @returns null where a term or the beginning of one is missing
 */
export function endingsOf(
  { termijn, alternatieven, aangrijpingspunt, maximum = false }: Terms,
  day: string,
  standaard: string | undefined,
): readonly Ending[] | null {
  const terms = alternatieven ?? (termijn === undefined ? [] : [{ termijn }]);
  const found = terms.flatMap((term: NonNullable<Terms['alternatieven']>[number]) => {
    const event = term.aangrijpingspunt ?? aangrijpingspunt;
    const gebeurtenis = event?.tekst ?? standaard;
    if (gebeurtenis === undefined) return [];
    const start = startOf(day, gebeurtenis, event?.code);
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

function startOf(day: string, gebeurtenis: string, code: string | undefined): string {
  if (code === 'geboorte') return exampleBirthday(day);
  return endsYear(gebeurtenis) ? `${day.slice(0, 4)}-12-31` : day;
}

/** Whether an event is the end of a year: "het einde van het kalenderjaar waarin het dossier is gesloten". */
function endsYear(gebeurtenis: string): boolean {
  return /\beinde van (?:het|dat) (?:kalender|boek|dienst)?jaar\b/i.test(gebeurtenis);
}
