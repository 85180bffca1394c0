import type { Document } from './document.ts';
import { listEntries } from './list-entries.ts';
import { allSections } from './queries.ts';
import { perRegister } from './registers.ts';
import type { Register } from './registers.ts';
import type { Overzicht } from './schema/hoofdstuk.ts';

/** Categories need no overview to be shown: each has its own page, and a place in its process. */
export type PlacedOverview = Exclude<Overzicht, 'categorieen'>;

/**
 * The collections that have something in them and that no section prints. Outputs show them by themselves, so that
 * nothing an editor typed is lost.
 */
export function unplacedOverviews(document: Document): PlacedOverview[] {
  const placed = new Set([...allSections(document.delen)].map(({ overzicht }) => overzicht));
  const sizes = Object.entries(sizesOf(document)) as [PlacedOverview, number][];
  return sizes.flatMap(([name, size]) => (size > 0 && !placed.has(name) ? [name] : []));
}

/** How much there is of each, in the order in which a reader needs them. */
function sizesOf(document: Document): Record<PlacedOverview, number> {
  const { lijst } = document;
  const listed = listEntries(lijst);
  const size = (name: PlacedOverview): number => listed[name]?.length ?? 0;
  return {
    terinzagelegging: [lijst.inzage, lijst.zienswijze, lijst.verslag].some((one) => one !== undefined)
      ? 1
      : 0,
    taken: size('taken'),
    ordeningsstructuur: size('ordeningsstructuur'),
    betrokkenen: size('betrokkenen'),
    selectiecriteria: size('selectiecriteria'),
    uitzonderingscriteria: size('uitzonderingscriteria'),
    ...perRegister<Record<Register, number>>((register) => document[register].length),
  };
}
