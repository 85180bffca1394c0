import type { Lijst } from '../document/schema/lijst.ts';
import { isDraft } from '../document/queries.ts';
import { regimes } from './regime.ts';
import type { Regime } from './regime.ts';

/** What tells when a list was adopted. */
export type Adopted = Pick<Lijst, 'status' | 'datum' | 'besluiten' | 'staatscourant' | 'geldigheid'>;

/**
 * The day, month or year in which a list was adopted: that of the first decree or its notice, or else the first on which
 * it held, or else its own. Null for a draft.
 */
export function adoptedIn({ status, datum, besluiten, staatscourant, geldigheid }: Adopted): string | null {
  if (isDraft(status)) return null;
  const decided = [...besluiten, ...staatscourant].map((one) => one.datum).sort();
  return decided[0] ?? geldigheid?.inwerkingtreding ?? datum;
}

/** The oldest act that is known here; what was adopted before it, was under acts that ask nothing here. */
export const oldest: Regime = 'archiefwet-1995';

/**
 * Whether a list was adopted before that act came into force: what it, or one after it, asks of the making of a list,
 * nobody could ask of this one. A list of the year, or the month, in which it did, counts as one under it.
 */
export function isOlderThanActs(lijst: Adopted): boolean {
  const day = adoptedIn(lijst);
  return day !== null && day < regimes[oldest].geldigVan.slice(0, day.length);
}
