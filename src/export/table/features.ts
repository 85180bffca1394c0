import type { Category } from '../../document/document.ts';
import { featureName, featureNames } from '../../document/own-fields.ts';
import { separator } from './column.ts';
import type { Column } from './column.ts';

/** Group of the columns for data of the list's own: no key of a category has this name. */
const featureGroup = 'kenmerk';

/**
 * A column for each name among the `kenmerken`, to sort and filter by. The two columns of their keys stay: they say in
 * which order a category has them, which an import brings back.
 */
export function featureColumns(categories: readonly Category[]): Column[] {
  return featureNames(categories).map((name) => ({
    name: `${featureGroup}.${name}`,
    description: 'Waarden van dit kenmerk: een eigen gegeven van de lijst.',
    kind: 'text',
    value: ({ category }) => valuesOf(category, name) || null,
  }));
}

function valuesOf({ kenmerken }: Category, name: string): string {
  return kenmerken
    .filter(({ naam }) => featureName(naam) === name)
    .flatMap(({ waarden }) => waarden)
    .join(separator);
}
