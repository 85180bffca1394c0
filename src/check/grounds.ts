import { firstDay, yearsLater } from '../document/days.ts';
import type { Category, Document } from '../document/document.ts';
import { periodOf } from '../document/list-period.ts';
import { entryOf } from '../document/queries.ts';

/** The oldest basis in law of a category, where it came well after the acts began. */
export interface YoungGround {
  readonly regeling: string;
  readonly sinds: string;
  /** When the category begins. */
  readonly van: string;
}

/**
 * A service often works for some years before a decree lays down its task: that much younger a basis may be. More is a
 * basis of other years.
 */
const grace = 5;

/**
 * Whether all that a category rests on is younger than the acts it describes.
 *
 * @returns the oldest of it; null where one is old enough, or where it is not known since when one of them was in force
 */
export function youngGround(
  { grondslag, periode }: Pick<Category, 'grondslag' | 'periode'>,
  document: Pick<Document, 'lijst' | 'regelgeving'>,
): YoungGround | null {
  const { van } = periode ?? periodOf(document.lijst);
  const dated = grondslag.map(({ regeling }) => ({
    regeling,
    sinds: entryOf(document, 'regelgeving', regeling)?.geldigVan,
    van,
  }));
  const known = dated.filter((one): one is YoungGround => one.sinds !== undefined);
  const [oldest] = known.sort((a, b) => firstDay(a.sinds) - firstDay(b.sinds));
  if (oldest === undefined || known.length < dated.length) return null;
  const latest = yearsLater(dayOf(van), grace);
  return firstDay(oldest.sinds) > firstDay(latest) ? oldest : null;
}

function dayOf(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
