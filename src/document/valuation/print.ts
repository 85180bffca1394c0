import { printPeriod } from './dates.ts';
import { printAlternatives, printEvent, printTerm } from './print-term.ts';
import type { Exception, WrittenValuation } from './written.ts';

/**
 * A valuation in the standard spelling, which `parseValuation` reads back as the same:
 * `Tot en met maart 1996: V 20 jaar na afhandeling voor het ministerie`.
 */
export function printValuation(valuation: WrittenValuation): string {
  const {
    waarde,
    criteria = [],
    periode,
    voor,
    voorwaarde,
    behoudens = [],
    grondslag = [],
    toelichting,
  } = valuation;
  const numbers = criteria.join(', ');
  const parts = [
    waarde,
    waarde === 'V' && numbers !== '' ? `(${numbers})` : numbers,
    ...(waarde === 'V' ? printDestroyed(valuation) : []),
    voor === undefined ? '' : voor.startsWith('…') ? voor : `voor ${voor}`,
  ];
  const words = [
    parts.filter((part) => part !== '').join(' '),
    ...(voorwaarde === undefined ? [] : [voorwaarde]),
    ...behoudens.map((exception) => `met uitzondering van ${printException(exception)}`),
  ].join(', ');
  const basis = grondslag
    .map(({ regeling, artikel }) =>
      artikel === undefined ? ` (${regeling})` : ` (${regeling}, art. ${artikel})`,
    )
    .join('');
  const note = toelichting === undefined ? '' : `. Toelichting: ${toelichting}`;
  return `${periode ? `${printPeriod(periode)}: ` : ''}${words}${basis}${note}`;
}

function printDestroyed(valuation: WrittenValuation): string[] {
  const { termijn, alternatieven, minimum, maximum, verlenging, aangrijpingspunt } = valuation;
  return [
    minimum === true && verlenging === undefined ? 'ten minste' : '',
    maximum === true ? 'ten hoogste' : '',
    alternatieven ? printAlternatives(alternatieven) : termijn === undefined ? '' : printTerm(termijn),
    aangrijpingspunt === undefined ? '' : printEvent(aangrijpingspunt.tekst),
    verlenging === undefined ? '' : `of zoveel langer als ${verlenging}`,
  ];
}

function printException({ wat, waarde, criteria = [], termijn, aangrijpingspunt }: Exception): string {
  if (waarde === undefined) return wat;
  const parts = [
    waarde,
    criteria.join(', '),
    termijn === undefined ? '' : printTerm(termijn),
    aangrijpingspunt === undefined ? '' : printEvent(aangrijpingspunt.tekst),
  ];
  return `${wat} (${parts.filter((part) => part !== '').join(' ')})`;
}
