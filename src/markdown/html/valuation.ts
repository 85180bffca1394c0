import type { Document, Valuation } from '../../document/document.ts';
import { formatDuration, formatPeriod } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The valuation as archivists write it, short enough for a table: `B 1, 5`, `V 20 jaar`. */
export function valuationCode(
  valuation: Pick<Valuation, 'waarde' | 'criteria' | 'termijn' | 'alternatieven'>,
  t: Translate,
): string {
  const { waarde, criteria } = valuation;
  const rest = waarde === 'B' ? criteria.join(', ') : (valuationTerm(valuation, t) ?? '');
  return rest === '' ? waarde : `${waarde} ${rest}`;
}

/** The valuation as a sentence for a reader: "Te vernietigen: 20 jaar na afloop van het contract." */
export function valuationSentence(valuation: Valuation, document: Document, t: Translate): string {
  const { waarde, criteria, herkomst, minimum, aangrijpingspunt, actoren, voor, behoudens } = valuation;
  const written = valuationTerm(valuation, t);
  const duration = written !== null && minimum ? t('waardering.minimum', { termijn: written }) : written;
  const trigger = aangrijpingspunt?.tekst ?? document.lijst.standaardAangrijpingspunt;
  const when =
    duration === null
      ? null
      : trigger === undefined
        ? duration
        : t('waardering.na', { termijn: duration, gebeurtenis: trigger });
  const details = [
    when,
    valuation.verlenging === undefined ? null : t('waardering.verlenging', { reden: valuation.verlenging }),
    behoudens === undefined ? null : t('waardering.behoudens', { wat: behoudens }),
    voor === undefined ? null : t('waardering.voor', { actoren: voor }),
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

/** What a valuation is limited to, short: its period and its actors; empty when it holds for the whole category. */
export function valuationLimits(valuation: Valuation, document: Document): string[] {
  const period = valuationPeriod(valuation);
  return [...(period === null ? [] : [period]), ...actorShortNames(valuation.actoren, document)];
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

/** The term or the terms to choose from, each with its condition; null where there is none. */
export function valuationTerm(
  { termijn, alternatieven }: Pick<Valuation, 'termijn' | 'alternatieven'>,
  t: Translate,
): string | null {
  if (alternatieven === undefined) return termijn === undefined ? null : termWords(termijn, t);
  return alternatieven
    .map(({ termijn: one, voorwaarde }) =>
      voorwaarde === undefined ? termWords(one, t) : `${termWords(one, t)} (${voorwaarde})`,
    )
    .join(' of ');
}

/** One term in words: a duration, "direct" or "op elk moment". */
export function termWords(termijn: string, t: Translate): string {
  if (termijn === 'direct') return t('waardering.direct');
  if (termijn === 'opElkMoment') return t('waardering.opElkMoment');
  return formatDuration(termijn);
}
