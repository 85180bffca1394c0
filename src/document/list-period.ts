import type { Lijst } from './schema/lijst.ts';

/** The period that a list is about; of a document that names none, the time from its date on. */
export function periodOf({
  periode,
  datum,
}: Pick<Lijst, 'periode' | 'datum'>): NonNullable<Lijst['periode']> {
  return periode ?? { van: datum };
}
