import { categorie } from '../../document/schema/categorie.ts';
import type { Remark } from '../ledger/piece.ts';
import type { CategoryDraft } from './category-draft.ts';

/** The longest that a title is which is taken from the beginning of a text. */
const longestTitle = 100;

/** Categories with all that their files must have, and what had to be made up for that. */
interface Completed {
  readonly categories: readonly CategoryDraft[];
  readonly remarks: readonly Remark[];
}

/**
 * Gives categories the title and the number that a source left out: the beginning of what is described, and the next
 * number.
 *
 * @param kind - what a number describes
 */
export function complete(
  drafts: readonly CategoryDraft[],
  kind: (typeof categorie.shape.soort.options)[number],
): Completed {
  const remarks: Remark[] = [];
  const taken = new Set(drafts.map(({ record }) => record.nummer));
  let next = 1;
  const categories = drafts.map((draft): CategoryDraft => {
    const { record, place } = draft;
    while (taken.has(String(next))) next += 1;
    const nummer = typeof record.nummer === 'string' ? record.nummer : String(next);
    if (record.nummer === undefined) {
      taken.add(nummer);
      remarks.push({ place, text: `zonder nummer; het heeft \`${nummer}\` gekregen` });
    }
    return { ...draft, record: { soort: kind, ...record, nummer, ...titled(record, nummer) } };
  });
  return { categories, remarks };
}

function titled(
  record: CategoryDraft['record'],
  nummer: string,
): { readonly titel: string; readonly omschrijving?: string | undefined } {
  const { titel, omschrijving } = record as { readonly titel?: string; readonly omschrijving?: string };
  if (titel !== undefined) return { titel, ...(omschrijving !== undefined && { omschrijving }) };
  if (omschrijving === undefined) return { titel: `Categorie ${nummer}` };
  if (omschrijving.length <= longestTitle && !omschrijving.includes('\n'))
    return { titel: omschrijving, omschrijving: undefined };
  const [line = ''] = omschrijving.split('\n');
  const cut = line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
  return { titel: cut, omschrijving };
}
