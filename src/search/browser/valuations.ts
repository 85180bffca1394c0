import type { ValueLetter } from '../../document/valuation/written.ts';
import type { Facets } from './facets.ts';

/** The valuation that a query asks for by its letter, and what has it. */
export interface AskedValuation {
  readonly code: ValueLetter;
  /** Numbers of the categories. */
  readonly records: readonly number[];
}

/**
 * The valuation whose letter a query names and no more: `B`, `waardering V`; null for any other query, and in a list
 * where nothing has it.
 */
export async function askedValuation(
  query: string,
  readFacets: () => Promise<Facets>,
): Promise<AskedValuation | null> {
  const [, letter] = /^\s*["“”„]?(?:waardering\s+)?["“”„]?([bvn])["“”„]?\s*$/i.exec(query) ?? [];
  if (letter === undefined) return null;
  const code = letter.toUpperCase() as ValueLetter;
  const records = (await readFacets()).get('waardering')?.get(code);
  return records === undefined ? null : { code, records: [...records] };
}
