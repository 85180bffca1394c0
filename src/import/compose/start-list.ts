import { toSlug } from '../names.ts';

/** The actor that stands in for who the source does not name. */
export const unknownActor = {
  id: 'zorgdrager',
  naam: 'Zorgdrager (nog in te vullen)',
  soort: 'overig',
} as const;

/** What an editor has to fill in of a list that has only what files could tell. */
export const toFillIn =
  '`lijst.yaml` is nieuw en heeft alleen het nodige: vul zelf `regime`, `status`, `versie`, `zorgdragers`, `periode` en `colofon` in.';

/**
 * `lijst.yaml` of a list of which nothing is known but its title.
 *
 * @param today - as `2015-03-04`
 */
export function startList(titel: string, today: string): object {
  return {
    titel,
    id: toSlug(titel),
    regime: 'archiefwet-1995',
    status: 'concept',
    versie: '0.1',
    datum: today,
    zorgdragers: [unknownActor.id],
    periode: { van: today.slice(0, 4) },
    colofon: { organisatie: unknownActor.naam },
  };
}
