import type { Document, Valuation } from '../../document/document.ts';
import { entryOf } from '../../document/queries.ts';
import { formatPeriod, formatTerm } from '../../i18n/periods.ts';
import type { Translate } from '../../i18n/translate.ts';
import { afterEvent } from './event.ts';

type Term = Pick<Valuation, 'termijn' | 'alternatieven'> & Partial<Pick<Valuation, 'maximum'>>;

/** The valuation as archivists write it, short enough for a table: `B 1, 5`, `V 20 jaar`, `V uiterlijk 1 jaar`. */
export function valuationCode(
  valuation: Pick<Valuation, 'waarde' | 'criteria'> & Term,
  t: Translate,
): string {
  const { waarde, criteria } = valuation;
  const rest = waarde === 'B' ? criteria.join(', ') : (valuationTerm(valuation, t) ?? '');
  return rest === '' ? waarde : `${waarde} ${rest}`;
}

/** The valuation as a sentence for a reader: "Te vernietigen: 20 jaar na afloop van het contract." */
export function valuationSentence(valuation: Valuation, document: Document, t: Translate): string {
  const { waarde, criteria, herkomst, actoren } = valuation;
  const details = [
    ...termDetails(valuation, document, t),
    ...valuationExceptions(valuation, t),
    ...valuationCases(valuation, t),
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
  const { alternatieven, minimum, maximum, laatste, aangrijpingspunt, verlenging } = valuation;
  const trigger = aangrijpingspunt?.tekst ?? lijst.standaardAangrijpingspunt;
  // Where one of the terms has an event of its own, one that stands behind them all would be taken for its.
  const apart = alternatieven?.some((one) => one.aangrijpingspunt !== undefined) === true;
  const written = valuationTerm(valuation, t, apart ? trigger : undefined);
  if (written === null)
    return verlenging === undefined ? [] : [t('waardering.verlenging', { reden: verlenging })];
  const duration = minimum && !maximum ? t('waardering.minimum', { termijn: written }) : written;
  return [
    apart || trigger === undefined ? duration : afterEvent(duration, trigger, t),
    ...(laatste ? [t('waardering.laatste')] : []),
    ...(verlenging === undefined ? [] : [t('waardering.verlenging', { reden: verlenging })]),
  ];
}

/** What is taken out of a valuation, with what becomes of it: "de jaarverslagen (B 3)". */
function exceptionWords(exception: Valuation['behoudens'][number], t: Translate): string {
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

/** The records or the case that a valuation is for: "voor het eindproduct", "bij bezwaar"; empty when it is for all. */
export function valuationCases({ voor, voorwaarde }: Valuation, t: Translate): string[] {
  return [voor === undefined ? undefined : t('waardering.voor', { actoren: voor }), voorwaarde].filter(
    (part) => part !== undefined,
  );
}

/** What is taken out of a valuation, each as "met uitzondering van de jaarverslagen (B 3)". */
export function valuationExceptions({ behoudens }: Valuation, t: Translate): string[] {
  return behoudens.map((exception) => t('waardering.behoudens', { wat: exceptionWords(exception, t) }));
}

/** Period a valuation is limited to, in words; null when it holds for the whole category. */
export function valuationPeriod({ periode }: Pick<Valuation, 'periode'>): string | null {
  return periode === undefined ? null : formatPeriod(periode);
}

/** Names of actors by their keys; an unknown key stays as it is. */
export function actorNames(keys: readonly string[], document: Document): string[] {
  return keys.map((key) => entryOf(document, 'actoren', key)?.naam ?? key);
}

/** As short as they go, for tables: the abbreviation where there is one. */
export function actorShortNames(keys: readonly string[], document: Document): string[] {
  return keys.map((key) => {
    const actor = entryOf(document, 'actoren', key);
    return actor?.afkorting ?? actor?.naam ?? key;
  });
}

/**
 * The term or the terms to choose from, each with its event and its condition; null where there is none.
 *
 * @param otherwise - event of those to choose from that have none of their own
 */
export function valuationTerm(
  { termijn, alternatieven, maximum }: Term,
  t: Translate,
  otherwise?: string,
): string | null {
  const words =
    alternatieven === undefined ? termijn && formatTerm(termijn) : choiceWords(alternatieven, t, otherwise);
  if (words === undefined) return null;
  return maximum === true ? t('waardering.maximum', { termijn: words }) : words;
}

function choiceWords(terms: NonNullable<Term['alternatieven']>, t: Translate, otherwise?: string): string {
  return terms
    .map(({ termijn, voorwaarde, aangrijpingspunt }) => {
      const words = formatTerm(termijn);
      const event = aangrijpingspunt?.tekst ?? otherwise;
      const after = event === undefined ? words : afterEvent(words, event, t);
      return voorwaarde === undefined ? after : `${after} (${voorwaarde})`;
    })
    .join(' of ');
}
