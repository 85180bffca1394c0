import { isOlderThanActs } from '../law/adopted.ts';
import type { Adopted } from '../law/adopted.ts';
import type { Basis } from './legal-basis.ts';

/**
 * Whether all that a rule rests on is of archival acts that came into force after a list was adopted: then it does not
 * hold for that list.
 *
 * @param basis - of the rule; what is of no act of its own, such as a custom, holds for lists of all times
 */
export function isYoungerLaw(basis: readonly Basis[] | undefined, lijst: Adopted): boolean {
  if (basis === undefined || basis.length === 0) return false;
  return basis.every(({ regime }) => regime !== undefined) && isOlderThanActs(lijst);
}
