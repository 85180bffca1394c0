import type { Document } from './document.ts';

/**
 * Tells where blocks stand by number: the fourth alinea of § 2.3 is at `2.3.a4`, whatever id it kept from an earlier edition.
 * How a person cites a block follows from this, how a machine does from its id.
 *
 * @returns gives it by the id of a block; the id itself of what is numbered in no other way
 */
export function createStandsAt({ blokken }: Pick<Document, 'blokken'>): (id: string) => string {
  const moved = new Map(
    blokken.flatMap(({ id, standsAt }) => (standsAt === undefined ? [] : [[id, standsAt] as const])),
  );
  return (id) => moved.get(id) ?? id;
}
