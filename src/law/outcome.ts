import type { Valuation } from '../document/document.ts';
import { endingsOf, lastOf } from './endings.ts';
import type { Ending, Terms } from './endings.ts';
import { closing, knownHappening } from './happening.ts';
import type { DayOf, Happening } from './happening.ts';
import type { Lijst } from '../document/schema/lijst.ts';
import { transferOf } from './transfer.ts';
import type { Transfer } from './transfer.ts';

/** What happens to the records of one valuation, worked out for days on which things happened. */
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
type Appraisal = Terms & Pick<Valuation, 'waarde'> & Partial<Pick<Valuation, 'minimum' | 'verlenging'>>;

/** The same with what is taken out of it. */
export type WithExceptions = Appraisal & Pick<Valuation, 'behoudens'>;

/**
 * Works out what happens when. Kept records go to a repository once all of a closed file is older than the act or the
 * rule of the list says; others are destroyed when their term has run out (Archiefwet 1995, art. 3, with the
 * declaration of Archiefbesluit 1995, art. 8).
 *
 * @param dayOf - on which day the file was closed, or what a term runs from happened
 */
export function outcomeOf(valuation: Appraisal, dayOf: DayOf, lijst: OutcomeBasis): Outcome {
  if (valuation.waarde === 'N') return { kind: 'onbepaald' };
  if (valuation.waarde === 'B') return kept(dayOf(closing), lijst);
  if (valuation.termijn === 'opElkMoment') return { kind: 'op-elk-moment' };
  const { minimum = false, maximum = false, laatste = false, verlenging = null } = valuation;
  const eindes = endingsOf(valuation, dayOf, lijst.standaardAangrijpingspunt);
  if (eindes === null) return { kind: 'onvolledig' };
  return {
    kind: 'vernietigen',
    eindes,
    grens: maximum ? 'maximum' : minimum ? 'minimum' : null,
    laatste: laatste ? lastOf(eindes) : null,
    verlenging,
  };
}

/** The same of what is taken out of a valuation: it happens after the same event if it names none. */
export function exceptionOutcomes(
  { behoudens, aangrijpingspunt }: Pick<WithExceptions, 'behoudens' | 'aangrijpingspunt'>,
  dayOf: DayOf,
  lijst: OutcomeBasis,
): ExceptionOutcome[] {
  return behoudens.map((exception) => {
    const { wat, waarde, termijn, aangrijpingspunt: own = aangrijpingspunt } = exception;
    if (waarde === undefined) return { wat, outcome: null };
    return { wat, outcome: outcomeOf({ waarde, termijn, aangrijpingspunt: own }, dayOf, lijst) };
  });
}

/** Of what the day has to be known to work out a valuation and its exceptions, each once; empty where no day counts. */
export function happeningsOf(valuation: WithExceptions, lijst: OutcomeBasis): Happening[] {
  const asked = new Map<string, Happening>();
  const remember: DayOf = (event) => {
    const known = knownHappening(event);
    asked.set(known.tekst, known);
    return '2000-01-01';
  };
  outcomeOf(valuation, remember, lijst);
  exceptionOutcomes(valuation, remember, lijst);
  return [...asked.values()];
}

function kept(day: string, lijst: OutcomeBasis): Outcome {
  const gesloten = day.slice(0, 4);
  return { kind: 'bewaren', gesloten, ...transferOf(gesloten, lijst) };
}
