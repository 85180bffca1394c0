import type { Document, Valuation } from '../../document/document.ts';
import { formatDuration, formatPeriod } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The valuation as archivists write it, short enough for a table: `B 1, 5`, `V 20 jaar`. */
export function valuationCode(
  { waarde, criteria, termijn }: Pick<Valuation, 'waarde' | 'criteria' | 'termijn'>,
  t: Translate,
): string {
  const rest = waarde === 'B' ? criteria.join(', ') : termijn === undefined ? '' : term(termijn, t);
  return rest === '' ? waarde : `${waarde} ${rest}`;
}

/** The valuation as a sentence for a reader: "Te vernietigen: 20 jaar na afloop van het contract." */
export function valuationSentence(valuation: Valuation, document: Document, t: Translate): string {
  const { waarde, criteria, herkomst, termijn, minimum, aangrijpingspunt, actoren } = valuation;
  const duration =
    termijn === undefined
      ? null
      : minimum
        ? t('waardering.minimum', { termijn: term(termijn, t) })
        : term(termijn, t);
  const trigger = aangrijpingspunt?.tekst ?? document.lijst.standaardAangrijpingspunt;
  const when =
    duration === null
      ? null
      : trigger === undefined
        ? duration
        : t('waardering.na', { termijn: duration, gebeurtenis: trigger });
  const details = [
    when,
    criteria.length === 0
      ? null
      : t(criteria.length === 1 ? 'waardering.criterium' : 'waardering.criteria', {
          nummers: criteria.join(', '),
        }),
    herkomst === undefined
      ? null
      : t('waardering.op-grond-van', { herkomst: t(`herkomstWaardering.${herkomst}`) }),
    actoren.length === 0 ? null : t('waardering.voor', { actoren: actorNames(actoren, document).join(', ') }),
  ].filter((detail) => detail !== null);
  const words = t(`waardering.${waarde}`);
  return details.length === 0 ? `${words}.` : `${words}: ${details.join('; ')}.`;
}

/** Period a valuation is limited to, in words; null when it holds for the whole category. */
export function valuationPeriod({ periode }: Pick<Valuation, 'periode'>): string | null {
  return periode === undefined ? null : formatPeriod(periode);
}

/** Names of actors by their keys; an unknown key stays as it is. */
export function actorNames(keys: readonly string[], document: Document): string[] {
  return keys.map((key) => document.actors.find(({ id }) => id === `actor-${key}`)?.naam ?? key);
}

/** As short as they go, for tables: the abbreviation where there is one. */
export function actorShortNames(keys: readonly string[], document: Document): string[] {
  return keys.map((key) => {
    const actor = document.actors.find(({ id }) => id === `actor-${key}`);
    return actor?.afkorting ?? actor?.naam ?? key;
  });
}

function term(termijn: string, t: Translate): string {
  if (termijn === 'direct') return t('waardering.direct');
  if (termijn === 'opElkMoment') return t('waardering.opElkMoment');
  return formatDuration(termijn);
}
