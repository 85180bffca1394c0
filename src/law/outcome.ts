import type { Valuation } from '../document/document.ts';
import { endingsOf, lastOf } from './endings.ts';
import type { Ending, Terms } from './endings.ts';
import { exampleDay } from './example-day.ts';
import type { Span } from './example-day.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { transferOf } from './transfer.ts';
import type { Transfer } from './transfer.ts';

/** What happens to the records of one valuation, worked out for an example. */
export type Outcome =
  | ({ readonly kind: 'bewaren'; readonly gesloten: string } & Transfer)
  | {
      readonly kind: 'vernietigen';
      readonly eindes: readonly Ending[];
      /** Whether the days are the earliest or the latest; null where they are the day itself. */
      readonly grens: 'minimum' | 'maximum' | null;
      /** The day that counts, where that is the last of them. */
      readonly laatste: string | null;
      readonly verlenging: string | null;
    }
  | { readonly kind: 'op-elk-moment' }
  | { readonly kind: 'onbepaald' }
  /** The list does not say when the term starts, or how long it is. */
  | { readonly kind: 'onvolledig' };

/** What is taken out of a valuation, and what happens to that; null where the list does not say. */
export interface ExceptionOutcome {
  readonly wat: string;
  readonly outcome: Outcome | null;
}

/** What an outcome depends on besides the valuation. */
export type OutcomeBasis = Pick<Lijst, 'datum' | 'regime' | 'overbrenging' | 'standaardAangrijpingspunt'>;

/** What an outcome is worked out from. */
type Appraisal = Terms &
  Pick<Valuation, 'waarde' | 'periode'> &
  Partial<Pick<Valuation, 'minimum' | 'verlenging'>>;

/**
 * Works out what happens when. Kept records go to a repository once all of a closed file is older than the act or the
 * rule of the list says; others are destroyed when their term has run out (Archiefwet 1995, art. 3, with the
 * declaration of Archiefbesluit 1995, art. 8).
 *
 * @param spans - in which the example must fall besides the period of the valuation: of the category, of its actors
 */
export function outcomeOf(valuation: Appraisal, spans: readonly Span[], lijst: OutcomeBasis): Outcome {
  const day = exampleDay(lijst.datum, [...spans, valuation.periode]);
  if (valuation.waarde === 'N') return { kind: 'onbepaald' };
  if (valuation.waarde === 'B') return kept(day, lijst);
  if (valuation.termijn === 'opElkMoment') return { kind: 'op-elk-moment' };
  const { minimum = false, maximum = false, laatste = false, verlenging = null } = valuation;
  const eindes = endingsOf(valuation, day, lijst.standaardAangrijpingspunt);
  if (eindes === null) return { kind: 'onvolledig' };
  return {
    kind: 'vernietigen',
    eindes,
    grens: maximum ? 'maximum' : minimum ? 'minimum' : null,
    laatste: laatste ? lastOf(eindes) : null,
    verlenging,
  };
}

/** The same of what is taken out of a valuation: it happens in the same period, and after the same event if it names none. */
export function exceptionOutcomes(
  { behoudens, periode, aangrijpingspunt }: Pick<Valuation, 'behoudens' | 'periode' | 'aangrijpingspunt'>,
  spans: readonly Span[],
  lijst: OutcomeBasis,
): ExceptionOutcome[] {
  return behoudens.map((exception) => {
    const { wat, waarde, termijn, aangrijpingspunt: own = aangrijpingspunt } = exception;
    if (waarde === undefined) return { wat, outcome: null };
    return { wat, outcome: outcomeOf({ waarde, termijn, aangrijpingspunt: own, periode }, spans, lijst) };
  });
}

function kept(day: string, lijst: OutcomeBasis): Outcome {
  const gesloten = day.slice(0, 4);
  return { kind: 'bewaren', gesloten, ...transferOf(gesloten, lijst) };
}
