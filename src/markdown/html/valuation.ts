import type { Document, Valuation } from '../../document/document.ts';
import { formatDuration, formatPeriod } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';

/** The valuation as archivists write it, short enough for a table: `B 1, 5`, `V 20 jaar`, `V uiterlijk 1 jaar`. */
export function valuationCode(
  valuation: Pick<Valuation, 'waarde' | 'criteria' | 'termijn' | 'alternatieven'> &
    Partial<Pick<Valuation, 'maximum'>>,
  t: Translate,
): string {
  const { waarde, criteria, maximum } = valuation;
  const term = valuationTerm(valuation, t);
  const limited = term !== null && maximum === true ? t('waardering.maximum', { termijn: term }) : term;
  const rest = waarde === 'B' ? criteria.join(', ') : (limited ?? '');
  return rest === '' ? waarde : `${waarde} ${rest}`;
}

/** The valuation as a sentence for a reader: "Te vernietigen: 20 jaar na afloop van het contract." */
export function valuationSentence(valuation: Valuation, document: Document, t: Translate): string {
  const { waarde, criteria, herkomst, actoren, voor, voorwaarde, behoudens } = valuation;
  const details = [
    ...termDetails(valuation, document, t),
    ...behoudens.map((exception) => t('waardering.behoudens', { wat: exceptionWords(exception, t) })),
    voor === undefined ? null : t('waardering.voor', { actoren: voor }),
    voorwaarde ?? null,
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

/** How long and from when, and what makes it longer. */
function termDetails(valuation: Valuation, { lijst }: Document, t: Translate): string[] {
  const { minimum, maximum, laatste, aangrijpingspunt, verlenging } = valuation;
  const written = valuationTerm(valuation, t);
  if (written === null)
    return verlenging === undefined ? [] : [t('waardering.verlenging', { reden: verlenging })];
  const limit = maximum ? 'waardering.maximum' : minimum ? 'waardering.minimum' : null;
  const duration = limit === null ? written : t(limit, { termijn: written });
  // Terms that each have an event of their own do not wait for that of the list.
  const trigger = aangrijpingspunt?.tekst ?? (laatste ? undefined : lijst.standaardAangrijpingspunt);
  return [
    trigger === undefined ? duration : afterEvent(duration, trigger, t),
    ...(laatste ? [t('waardering.laatste')] : []),
    ...(verlenging === undefined ? [] : [t('waardering.verlenging', { reden: verlenging })]),
  ];
}

/** "10 jaar na afhandeling", "10 jaar nadat het contract is beëindigd". */
function afterEvent(termijn: string, gebeurtenis: string, t: Translate): string {
  return gebeurtenis.startsWith('dat ')
    ? t('waardering.nadat', { termijn, gebeurtenis: gebeurtenis.slice('dat '.length) })
    : t('waardering.na', { termijn, gebeurtenis });
}

/** What is taken out of a valuation, with what becomes of it: "de jaarverslagen (B 3)". */
export function exceptionWords(exception: Valuation['behoudens'][number], t: Translate): string {
  const { wat, waarde, aangrijpingspunt } = exception;
  if (waarde === undefined) return wat;
  const code = valuationCode({ ...exception, waarde, alternatieven: undefined }, t);
  return `${wat} (${aangrijpingspunt === undefined ? code : afterEvent(code, aangrijpingspunt.tekst, t)})`;
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
    .map(({ termijn: one, voorwaarde, aangrijpingspunt }) => {
      const words = termWords(one, t);
      const after = aangrijpingspunt === undefined ? words : afterEvent(words, aangrijpingspunt.tekst, t);
      return voorwaarde === undefined ? after : `${after} (${voorwaarde})`;
    })
    .join(' of ');
}

/** One term in words: a duration, "direct" or "op elk moment". */
export function termWords(termijn: string, t: Translate): string {
  if (termijn === 'direct') return t('waardering.direct');
  if (termijn === 'opElkMoment') return t('waardering.opElkMoment');
  return formatDuration(termijn);
}
