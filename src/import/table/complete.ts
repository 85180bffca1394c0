import { kindOfList } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import type { Remark } from '../ledger/piece.ts';
import type { CategoryDraft } from './category-draft.ts';
import { withLapse } from './lapsed.ts';

/** The longest description that is called a title. */
const longestTitle = 100;

/** What a category is called by where the source has no title, by the field that it then comes from. */
export const titleFrom = 'omschrijving';

/** Categories with all that their files must have, and what had to be made up for that. */
interface Completed {
  readonly categories: readonly CategoryDraft[];
  readonly remarks: readonly Remark[];
}

/**
 * Gives categories what a source left out and a file must have: the next number, what it is called where it is not
 * described, and that a number lapsed where words say so.
 *
 * @param soort - of the list that they come to stand in
 */
export function complete(drafts: readonly CategoryDraft[], soort: ListKindName): Completed {
  const remarks: Remark[] = [];
  const taken = new Set(drafts.map(({ record }) => record.nummer));
  let next = 1;
  const categories = drafts.map(withLapse).map((draft): CategoryDraft => {
    const { record, place } = draft;
    while (taken.has(String(next))) next += 1;
    const nummer = typeof record.nummer === 'string' ? record.nummer : String(next);
    if (record.nummer === undefined) {
      taken.add(nummer);
      remarks.push({ place, text: `zonder nummer; het heeft \`${nummer}\` gekregen` });
    }
    return { ...draft, record: { ...record, nummer, ...titled(record, nummer, soort) } };
  });
  return { categories, remarks };
}

/** A short description is what the category is called; of a longer one the list shows the beginning by itself. */
function titled(
  { titel, omschrijving }: CategoryDraft['record'],
  nummer: string,
  soort: ListKindName,
): Record<string, unknown> {
  const isDescribed = kindOfList({ soort }).askedOfCategory.some(([usual]) => usual === 'omschrijving');
  if (titel !== undefined || (isDescribed && omschrijving !== undefined)) return {};
  if (typeof omschrijving !== 'string') return { titel: `Categorie ${nummer}` };
  const isShort = omschrijving.length <= longestTitle && !omschrijving.includes('\n');
  return isShort ? { titel: omschrijving, omschrijving: undefined } : {};
}
