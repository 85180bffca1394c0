import { printDate } from './dates.ts';
import { printAlternatives, printTerm } from './terms.ts';
import type { WrittenTombstone, WrittenValuation } from './written.ts';

/**
 * A valuation in the standard spelling, which `parseValuation` reads back as the same:
 * `Tot en met maart 1996: V 20 jaar na afhandeling voor het ministerie`.
 */
export function printValuation(valuation: WrittenValuation): string {
  const { waarde, criteria = [], periode, voor, behoudens } = valuation;
  const parts = [
    waarde,
    criteria.join(', '),
    ...(waarde === 'V' ? printDestroyed(valuation) : []),
    behoudens === undefined ? '' : `met uitzondering van ${behoudens}`,
    voor === undefined ? '' : voor.startsWith('…') ? voor : `voor ${voor}`,
  ];
  const words = parts.filter((part) => part !== '').join(' ');
  return periode ? `${printPeriod(periode)}: ${words}` : words;
}

export function printTombstone({ reden }: WrittenTombstone): string {
  return `Vervallen: ${reden}`;
}

function printDestroyed(valuation: WrittenValuation): string[] {
  const { termijn, alternatieven, minimum, verlenging, aangrijpingspunt } = valuation;
  return [
    minimum === true && verlenging === undefined ? 'ten minste' : '',
    alternatieven ? printAlternatives(alternatieven) : termijn === undefined ? '' : printTerm(termijn),
    aangrijpingspunt === undefined ? '' : `na ${aangrijpingspunt.tekst}`,
    verlenging === undefined ? '' : `of zoveel langer als ${verlenging}`,
  ];
}

function printPeriod({ van, tot }: NonNullable<WrittenValuation['periode']>): string {
  if (van === undefined) return `Tot en met ${printDate(tot ?? '')}`;
  return tot === undefined ? `Vanaf ${printDate(van)}` : `Van ${printDate(van)} tot en met ${printDate(tot)}`;
}
