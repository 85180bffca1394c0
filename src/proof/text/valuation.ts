import type { Document, Valuation } from '../../document/document.ts';
import { formatDuration, formatPeriod } from '../../i18n/dates.ts';
import { dutch as t } from '../../i18n/translate.ts';
import { basisWords } from './basis.ts';
import type { BasisWords } from './basis.ts';
import type { Scope, Words } from './inline.ts';

/** The short form of a valuation: `B 1, 5`, `V 20 jaar`, `N`. */
export function codeWords(valuation: Valuation): string {
  const { waarde, criteria } = valuation;
  return `${waarde} ${waarde === 'B' ? criteria.join(', ') : choice(valuation)}`.trim();
}

/** The term, or the terms to choose from with their conditions; empty without one. */
function choice({ termijn, alternatieven }: Valuation): string {
  if (alternatieven === undefined) return termijn === undefined ? '' : termWords(termijn);
  const either = alternatieven.map(({ termijn: one, voorwaarde: given }) =>
    given === undefined ? termWords(one) : `${termWords(one)} (${given})`,
  );
  return either.join(' of ');
}

/** Everything the block of a category says of one valuation. */
export function valuationWords(valuation: Valuation, scope: Scope): Words {
  const { document } = scope;
  const { waarde, periode, toelichting } = valuation;
  const facts = [when(valuation, document), ...limits(valuation), ...grounds(valuation, document)].filter(
    (fact) => fact !== '',
  );
  const basis = ownBasis(valuation, scope);
  const words = [
    codeWords(valuation),
    periode === undefined ? '' : `(${formatPeriod(periode)})`,
    `${[t(`waardering.${waarde}`), facts.join('; ')].filter((part) => part !== '').join(': ')}.`,
    basis.text,
    toelichting ?? '',
  ].join(' ');
  return { parts: [words], links: basis.links };
}

/** The articles a valuation follows from, with the term that each asks for. */
function ownBasis({ grondslag }: Valuation, scope: Scope): BasisWords {
  if (grondslag.length === 0) return { text: '', links: [] };
  const named = grondslag.map((basis) => ({ ...basis, ...basisWords([basis], scope) }));
  const each = named.map(({ text, minimum }) =>
    minimum === undefined ? text : `${text} ${t('waardering.vraagt', { termijn: formatDuration(minimum) })}`,
  );
  return {
    text: `${t('waardering.grondslag')}: ${each.join('; ')}.`,
    links: named.flatMap(({ links }) => links),
  };
}

function when(valuation: Valuation, { lijst }: Document): string {
  const { minimum, aangrijpingspunt } = valuation;
  const plain = choice(valuation);
  if (plain === '') return '';
  const term = minimum ? t('waardering.minimum', { termijn: plain }) : plain;
  const event = aangrijpingspunt?.tekst ?? lijst.standaardAangrijpingspunt;
  return event === undefined ? term : t('waardering.na', { termijn: term, gebeurtenis: event });
}

function limits({ verlenging, behoudens, voor }: Valuation): string[] {
  return [
    verlenging === undefined ? '' : t('waardering.verlenging', { reden: verlenging }),
    behoudens === undefined ? '' : t('waardering.behoudens', { wat: behoudens }),
    voor === undefined ? '' : t('waardering.voor', { actoren: voor }),
  ];
}

function grounds({ criteria, herkomst, actoren }: Valuation, document: Document): string[] {
  const nummers = criteria.join(', ');
  return [
    criteria.length > 1 ? t('waardering.criteria', { nummers }) : '',
    criteria.length === 1 ? t('waardering.criterium', { nummers }) : '',
    herkomst === undefined
      ? ''
      : t('waardering.op-grond-van', { herkomst: t(`herkomstWaardering.${herkomst}`) }),
    actoren.length === 0
      ? ''
      : t('waardering.voor', { actoren: actoren.map((key) => actorName(key, document)).join(', ') }),
  ];
}

function termWords(termijn: string): string {
  if (termijn === 'direct' || termijn === 'opElkMoment') return t(`waardering.${termijn}`);
  return formatDuration(termijn);
}

/** Name of an actor by its key; an unknown key stands for itself. */
export function actorName(key: string, { actors }: Document): string {
  return actors.find(({ id }) => id === `actor-${key}`)?.naam ?? key;
}

/** Abbreviation of an actor, or its name without one. */
export function actorShort(key: string, { actors }: Document): string {
  const actor = actors.find(({ id }) => id === `actor-${key}`);
  return actor?.afkorting ?? actor?.naam ?? key;
}
