import { eventsWithWords } from '../../document/schema/trigger.ts';
import type { RegisterNames } from '../register-names.ts';
import { readBasis } from '../table/read-basis.ts';
import type { VngResult } from './vng-shape.ts';

const values: Readonly<Record<string, 'B' | 'V'>> = {
  blijvend_bewaren: 'B',
  bewaren: 'B',
  b: 'B',
  vernietigen: 'V',
  v: 'V',
};

const analyses = ['systeemanalyse', 'risicoanalyse', 'trendanalyse'];

/** The valuation of a result in keys; null where it has none. */
export function valuationOf(result: VngResult, names: RegisterNames): object | null {
  const waarde = values[codeOf(result.waardering)];
  if (waarde === undefined) return null;
  const event = eventOf(result.procestermijn);
  const term = result.bewaartermijn;
  return {
    waarde,
    ...originOf(result.herkomst, names),
    // A term of nothing is one that ends at once.
    ...(term !== '' && { termijn: /^P(?:0[YMWD])+$/.test(term) ? 'direct' : term }),
    ...(event !== null && { aangrijpingspunt: { code: event } }),
  };
}

/** Whether a code is one that is known, or says that there is nothing. */
export function isKnownCode(key: 'waardering' | 'procestermijn', value: string): boolean {
  const code = codeOf(value);
  if (code === '' || code === 'nihil') return true;
  return key === 'waardering' ? code in values : eventOf(value) !== null;
}

/** Codes of the house follow those of the list, with hyphens; the house has their words. */
function eventOf(value: string): string | null {
  const code = codeOf(value).replaceAll('_', '-');
  return eventsWithWords.includes(code) ? code : null;
}

function originOf(herkomst: string, names: RegisterNames): object {
  const plain = herkomst.toLowerCase();
  if (analyses.includes(plain)) return { herkomst: plain };
  const law = /^wet-? en regelgeving\s*:?\s*(.*)$/is.exec(herkomst)?.[1];
  if (law === undefined) return {};
  const named = law.split(/;|\n/).map((part) => part.trim());
  const grondslag = named.filter((part) => part !== '').map((part) => readBasis(part, names));
  return { herkomst: 'wettelijk', ...(grondslag.length > 0 && { grondslag }) };
}

function codeOf(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
