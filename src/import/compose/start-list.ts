import { kindOfList } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import { beginList } from '../../source/write/begin-list.ts';
import { unknownActor } from './unknown-actor.ts';

/** What an editor has to fill in of a list that has only what files could tell. */
export function toFillIn(soort: ListKindName): string {
  const keys = [...kindOfList({ soort }).askedOfList, 'status', 'versie', 'colofon'].map(
    (key) => `\`${key}\``,
  );
  return `\`lijst.yaml\` is nieuw en heeft alleen het nodige: vul zelf ${keys.slice(0, -1).join(', ')} en ${keys.at(-1) ?? ''} in.`;
}

/**
 * `lijst.yaml` of a list of which nothing is known but its title and its kind.
 *
 * @param today - as `2015-03-04`
 */
export function startList(titel: string, soort: ListKindName, today: string): object {
  return beginList({
    titel,
    soort,
    status: 'concept',
    datum: today,
    regime: 'archiefwet-1995',
    periode: { van: today.slice(0, 4) },
    zorgdrager: unknownActor,
  });
}
