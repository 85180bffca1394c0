import GithubSlugger from 'github-slugger';
import { featureRow } from '../i18n/block-label.ts';
import type { Category, Document } from './document.ts';
import { fieldLabel, ownFieldKeys } from './fields.ts';
import { textsFor } from './list-kinds.ts';

/** A field that not every list has: a row, a column and, where readers can choose from its values, a filter. */
export interface OwnField {
  /** Its name in ids and addresses: a key of the category, or `kenmerk-` and its own name in plain letters. */
  readonly name: string;
  /** What readers see above it. */
  readonly label: string;
  readonly valuesOf: (category: Category) => readonly string[];
  /** Its different values, where they are few and short enough to choose from; null where they are not. */
  readonly facet: readonly string[] | null;
}

/** Most values that a reader looks through; more are found by typing. One value selects nothing. */
const mostChoices = 30;
const fewestChoices = 2;
/** Characters of the longest value that fits in a choice. */
const longestChoice = 80;

/** Made once for a list: every category asks for them. */
const known = new WeakMap<Document['categorieen'], readonly OwnField[]>();

/**
 * The fields that a list has besides those of every list, in the order of the block of a category: those of a category
 * that the table of fields marks as such and one for each name among the `kenmerken`. A field without values is left out.
 */
export function ownFields({
  categorieen,
  lijst,
}: Pick<Document, 'categorieen' | 'lijst'>): readonly OwnField[] {
  const before = known.get(categorieen);
  if (before) return before;
  const t = textsFor(lijst);
  const slugger = new GithubSlugger();
  const fields = [
    ...ownFieldKeys.map((key) => ({
      name: key,
      label: fieldLabel(key, t),
      valuesOf: (category: Category) => [category[key] ?? []].flat(),
    })),
    ...featureNames(categorieen).map((label) => ({
      name: slugger.slug(`${featureRow}-${label}`),
      label,
      valuesOf: ({ kenmerken }: Category) =>
        kenmerken.filter(({ naam }) => featureName(naam) === label).flatMap(({ waarden }) => waarden),
    })),
  ];
  const found = fields.flatMap((field) => {
    const values = new Set(categorieen.flatMap(field.valuesOf));
    return values.size === 0 ? [] : { ...field, facet: facetOf([...values]) };
  });
  known.set(categorieen, found);
  return found;
}

/** The different names of `kenmerken`, in the order in which the list comes to them. */
export function featureNames(categories: readonly Pick<Category, 'kenmerken'>[]): string[] {
  return [...new Set(categories.flatMap(({ kenmerken }) => kenmerken.map(({ naam }) => featureName(naam))))];
}

/** The name of a `kenmerk` as it compares and shows: white space counts as one space, as on a page. */
export function featureName(naam: string): string {
  return naam.replace(/\s+/g, ' ').trim();
}

function facetOf(values: readonly string[]): readonly string[] | null {
  if (values.length < fewestChoices || values.length > mostChoices) return null;
  if (values.some(({ length }) => length > longestChoice)) return null;
  return values.toSorted(new Intl.Collator('nl', { numeric: true }).compare);
}
