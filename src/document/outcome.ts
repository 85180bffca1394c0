import type { Valuation } from './document.ts';
import { dayAfterTerm, exampleBirthday, exampleDay } from './example-day.ts';
import type { Span } from './example-day.ts';
import type { Lijst } from './schema/lijst.ts';
import { transferOf } from './transfer.ts';
import type { Transfer } from './transfer.ts';

/** A term that has run out in the example. */
export interface Ending {
  readonly termijn: string;
  /** When this term is the one that counts; null when there is no other. */
  readonly voorwaarde: string | null;
  /** Last day on which the records must still be there. */
  readonly tot: string;
}

/** What happens to the records of one valuation, worked out for an example. */
export type Outcome =
  | ({ readonly kind: 'bewaren'; readonly gesloten: string } & Transfer)
  | {
      readonly kind: 'vernietigen';
      readonly gebeurtenis: string;
      readonly start: string;
      readonly eindes: readonly Ending[];
      readonly minimum: boolean;
      readonly verlenging: string | null;
    }
  | { readonly kind: 'op-elk-moment' }
  | { readonly kind: 'onbepaald' }
  /** The list does not say when the term starts, or how long it is. */
  | { readonly kind: 'onvolledig' };

/** What an outcome depends on besides the valuation. */
export type OutcomeBasis = Pick<Lijst, 'datum' | 'regime' | 'overbrenging' | 'standaardAangrijpingspunt'>;

/**
 * Works out what happens when. Kept records go to a repository once all of a closed file is older than the act or the
 * rule of the list says; others are destroyed when their term has run out (Archiefwet 1995, art. 3, with the
 * declaration of Archiefbesluit 1995, art. 8). A term runs from the event that the valuation or else the list names;
 * where that is the end of a year, in whole years from 31 December.
 *
 * @param spans - in which the example must fall besides the period of the valuation: of the category, of its actors
 */
export function outcomeOf(valuation: Valuation, spans: readonly Span[], lijst: OutcomeBasis): Outcome {
  const day = exampleDay(lijst.datum, [...spans, valuation.periode]);
  if (valuation.waarde === 'N') return { kind: 'onbepaald' };
  if (valuation.waarde === 'B') return kept(day, lijst);
  if (valuation.termijn === 'opElkMoment') return { kind: 'op-elk-moment' };
  const gebeurtenis = valuation.aangrijpingspunt?.tekst ?? lijst.standaardAangrijpingspunt;
  const terms = choicesOf(valuation);
  if (gebeurtenis === undefined || terms.length === 0) return { kind: 'onvolledig' };
  const start = startOf(day, gebeurtenis, valuation.aangrijpingspunt?.code);
  return {
    kind: 'vernietigen',
    gebeurtenis,
    start,
    eindes: terms.map(({ termijn, voorwaarde = null }) => ({
      termijn,
      voorwaarde,
      tot: dayAfterTerm(start, termijn),
    })),
    minimum: valuation.minimum,
    verlenging: valuation.verlenging ?? null,
  };
}

function kept(day: string, lijst: OutcomeBasis): Outcome {
  const gesloten = day.slice(0, 4);
  return { kind: 'bewaren', gesloten, ...transferOf(gesloten, lijst) };
}

function choicesOf({ termijn, alternatieven }: Valuation): readonly {
  readonly termijn: string;
  readonly voorwaarde?: string | undefined;
}[] {
  if (alternatieven !== undefined) return alternatieven;
  return termijn === undefined ? [] : [{ termijn }];
}

function startOf(day: string, gebeurtenis: string, code: string | undefined): string {
  if (code === 'geboorte') return exampleBirthday(day);
  return endsYear(gebeurtenis) ? `${day.slice(0, 4)}-12-31` : day;
}

/** Whether an event is the end of a year: "het einde van het kalenderjaar waarin het dossier is gesloten". */
function endsYear(gebeurtenis: string): boolean {
  return /\beinde van (?:het|dat) (?:kalender|boek|dienst)?jaar\b/i.test(gebeurtenis);
}
