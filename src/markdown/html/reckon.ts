import { isOnCalendar } from '../../document/days.ts';
import { formatDate } from '../../i18n/dates.ts';
import { isWithin } from '../../law/example-day.ts';
import type { Span } from '../../law/example-day.ts';
import { knownHappening } from '../../law/happening.ts';
import type { DayOf, Happening } from '../../law/happening.ts';
import type { OutcomeBasis, WithExceptions } from '../../law/outcome.ts';
import { outcomeRows } from './outcome-rows.ts';
import type { OutcomeRow } from './outcome-rows.ts';
import type { SayOutcome } from './outcome-texts.ts';

/** Something of which a reader can give the day, with the name of its field. */
export interface AskedDay extends Happening {
  readonly label: string;
}

/** A valuation as a page brings it, to be reckoned with. */
export interface Reckonable {
  readonly valuation: WithExceptions;
  readonly asked: readonly AskedDay[];
  /** In which its days must fall, with their words. */
  readonly spans: readonly (Span & { readonly words: string })[];
}

/** All that a page brings to reckon with. */
export interface Reckoning {
  readonly lijst: OutcomeBasis;
  readonly valuations: readonly Reckonable[];
  readonly texts: Readonly<Record<string, string>>;
}

/** What is reckoned for a valuation, or why that cannot be done, in words. */
export type Reckoned = { readonly rows: readonly OutcomeRow[] } | { readonly refused: string };

/** Years that a reader can mean: an older one is a year of two or three figures, or a slip. */
const years = { from: '1700', to: '2999' };

/** The earliest and the latest day that can be given. */
export const dayLimits = { min: `${years.from}-01-01`, max: `${years.to}-12-31` };

/**
 * What is wrong with a day as it was typed.
 *
 * @param unreadable - whether the browser says that there is something that is no day
 * @returns the text that tells so; null for a day to reckon with
 */
export function dayFault(
  typed: string,
  unreadable: boolean,
): 'rekenen.leeg' | 'rekenen.onbestaand' | 'rekenen.jaar' | null {
  if (typed === '') return unreadable ? 'rekenen.onbestaand' : 'rekenen.leeg';
  if (!/^\d{4,6}-\d\d-\d\d$/.test(typed)) return 'rekenen.onbestaand';
  if (typed.length > 10 || typed < dayLimits.min || typed > dayLimits.max) return 'rekenen.jaar';
  return isOnCalendar(typed) ? null : 'rekenen.onbestaand';
}

/**
 * Reckons what happens to the records of a valuation. A birth may be long before the period that the list is about.
 *
 * @param days - the days that the reader gave, by what happened on them
 */
export function reckonValuation(
  { valuation, asked, spans }: Reckonable,
  days: ReadonlyMap<string, string>,
  lijst: OutcomeBasis,
  t: SayOutcome,
): Reckoned {
  const missing = asked.find(({ tekst }) => !days.has(tekst));
  if (missing) return { refused: t('rekenen.ontbreekt', { veld: missing.label }) };
  const dayOf: DayOf = (happening) => days.get(knownHappening(happening).tekst) ?? '';
  for (const happening of asked.filter(({ code }) => code !== 'geboorte')) {
    const day = dayOf(happening);
    const span = spans.find((one) => !isWithin(day, one));
    if (span) return { refused: t('rekenen.buiten', { dag: formatDate(day), periode: span.words }) };
  }
  return { rows: outcomeRows(valuation, dayOf, lijst, t) };
}
