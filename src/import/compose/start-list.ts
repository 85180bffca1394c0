import { kindOfList } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import { beginList } from '../../source/write/begin-list.ts';
import { firstDay, lastDay } from '../../document/days.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { unknownActor } from './unknown-actor.ts';

/** What an editor has to fill in of a list that has only what files could tell. */
export function toFillIn(soort: ListKindName): string {
  const keys = [...kindOfList({ soort }).askedOfList, 'status', 'versie', 'colofon'].map(
    (key) => `\`${key}\``,
  );
  return `\`lijst.yaml\` is nieuw en heeft alleen het nodige: vul zelf ${keys.slice(0, -1).join(', ')} en ${keys.at(-1) ?? ''} in.`;
}

/**
 * `lijst.yaml` of a list of which nothing is known but its title, its kind and its categories.
 *
 * @param today - as `2015-03-04`
 */
export function startList(
  titel: string,
  soort: ListKindName,
  categories: readonly CategoryDraft[],
  today: string,
): object {
  return beginList({
    titel,
    soort,
    status: 'concept',
    datum: today,
    regime: 'archiefwet-1995',
    periode: periodOver(categories) ?? { van: today.slice(0, 4) },
    zorgdrager: unknownActor,
  });
}

interface Period {
  readonly van: string;
  readonly tot?: string;
}

/** The period that holds those of all categories; null where none has one. */
function periodOver(categories: readonly CategoryDraft[]): Period | null {
  const periods = categories.flatMap(({ record }) =>
    record.periode === undefined ? [] : [record.periode as Period],
  );
  const [first] = periods.map(({ van }) => van).sort((one, other) => firstDay(one) - firstDay(other));
  if (first === undefined) return null;
  const ends = periods.flatMap(({ tot }) => (tot === undefined ? [] : [tot]));
  // Without an end of its own a category is about the time until now.
  if (ends.length < categories.length) return { van: first };
  const last = ends.sort((one, other) => lastDay(one) - lastDay(other)).at(-1);
  return { van: first, ...(last !== undefined && { tot: last }) };
}
