import type { Translate } from '../../i18n/translate.ts';
import type { SayOutcome } from './outcome-texts.ts';

/** A clause: the list writes "nadat …" in two words, so that an event of either kind fits behind "na". */
const opening = 'dat ';

/** What something comes after: "10 jaar na afhandeling", "10 jaar nadat het contract is beëindigd". */
export function afterEvent(termijn: string, gebeurtenis: string, t: Translate): string {
  const clause = clauseOf(gebeurtenis);
  return clause === null
    ? t('waardering.na', { termijn, gebeurtenis })
    : t('waardering.nadat', { termijn, gebeurtenis: clause });
}

/** From when terms run by default: "na afhandeling, als een categorie niets anders zegt". */
export function defaultStart(gebeurtenis: string, t: Translate): string {
  const clause = clauseOf(gebeurtenis);
  return clause === null
    ? t('colofon.begin-tekst', { gebeurtenis })
    : t('colofon.begin-tekst-nadat', { gebeurtenis: clause });
}

/** The day of an event: "afhandeling: 15 mei 2015", "dag waarop het contract is beëindigd: 15 mei 2015". */
export function eventOn(gebeurtenis: string, dag: string, t: SayOutcome): string {
  const clause = clauseOf(gebeurtenis);
  return clause === null
    ? t('uitkomst.gebeurtenis', { gebeurtenis, dag })
    : t('uitkomst.gebeurtenis-dat', { gebeurtenis: clause, dag });
}

/** What the field for the day of an event is called: "Dag van afhandeling", "Dag waarop het contract is beëindigd". */
export function dayOfEvent(gebeurtenis: string, t: Translate): string {
  const clause = clauseOf(gebeurtenis) ?? /^(?:de )?dag waarop (.+)$/.exec(gebeurtenis)?.[1];
  return clause === undefined
    ? t('rekenen.dag-van', { gebeurtenis })
    : t('rekenen.dag-waarop', { gebeurtenis: clause });
}

/** The clause without its first word; null where the event is a noun. */
function clauseOf(gebeurtenis: string): string | null {
  return gebeurtenis.startsWith(opening) ? gebeurtenis.slice(opening.length) : null;
}
