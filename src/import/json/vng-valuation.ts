import type { RegisterNames } from '../register-names.ts';
import { readBasis } from '../table/read-basis.ts';
import type { VngResult } from './vng-shape.ts';

/** The events of the list in words that fit after "na"; `nihil` is none. */
const events: Readonly<Record<string, { readonly code: string; readonly tekst: string }>> = {
  bestaansduur_procesobject: {
    code: 'bestaansduur-procesobject',
    tekst: 'het einde van de bestaansduur van het procesobject',
  },
  ingeschatte_bestaansduur_procesobject: {
    code: 'ingeschatte-bestaansduur-procesobject',
    tekst: 'de ingeschatte maximale bestaansduur van het procesobject',
  },
  vast_te_leggen_datum: {
    code: 'vast-te-leggen-datum',
    tekst: 'de tijdens het proces vast te leggen datum',
  },
  samengevoegd_met_bewaartermijn: {
    code: 'samengevoegd-met-bewaartermijn',
    tekst: 'afronding van het proces, met de procestermijn in de bewaartermijn begrepen',
  },
};

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
  const event = events[codeOf(result.procestermijn)];
  const term = result.bewaartermijn;
  return {
    waarde,
    ...originOf(result.herkomst, names),
    // A term of nothing is one that ends at once.
    ...(term !== '' && { termijn: /^P(?:0[YMWD])+$/.test(term) ? 'direct' : term }),
    ...(event && { aangrijpingspunt: event }),
  };
}

/** Whether a code is one that is known, or says that there is nothing. */
export function isKnownCode(key: 'waardering' | 'procestermijn', value: string): boolean {
  const code = codeOf(value);
  return code === '' || code === 'nihil' || code in (key === 'waardering' ? values : events);
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
