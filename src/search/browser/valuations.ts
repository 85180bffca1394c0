import type { Facets } from './facets.ts';

/** The valuation that a query asks for by its letter, and what has it. */
export interface AskedValuation {
  readonly code: 'B' | 'V' | 'N';
  /** Numbers of the categories. */
  readonly records: readonly number[];
}

/** The letter of a valuation that a query names and no more: `B`, `waardering V`; null for any other query. */
export function valuationIn(query: string): AskedValuation['code'] | null {
  const [, letter] = /^\s*["“”„]?(?:waardering\s+)?["“”„]?([bvn])["“”„]?\s*$/i.exec(query) ?? [];
  return letter === undefined ? null : (letter.toUpperCase() as AskedValuation['code']);
}

/** What has a valuation; null in a list where nothing has it. */
export function askedValuation(code: AskedValuation['code'], facets: Facets): AskedValuation | null {
  const records = facets.get('waardering')?.get(code);
  return records === undefined ? null : { code, records: [...records] };
}
