import type { Translate } from '../../i18n/translate.ts';
import { filterOrder, usualSorting, writeSorting } from './state.ts';
import type { OverviewState } from './state.ts';

/**
 * How many categories are shown, and in which order when that is not the usual: read out after every change.
 *
 * @param order - how many there are, and by which column they are sorted, with the name at its head
 */
export function describeCount(
  shown: number,
  order: {
    readonly total: number;
    readonly sorting: OverviewState['sorting'];
    readonly column: string;
  },
  t: Translate,
): string {
  const { total, sorting, column } = order;
  const count =
    shown === 0
      ? t('overzicht.geteld.geen')
      : shown === total
        ? t('overzicht.geteld.alle', { totaal: total })
        : t(shown === 1 ? 'overzicht.geteld.een' : 'overzicht.geteld.meer', {
            aantal: shown,
            totaal: total,
          });
  if (writeSorting(sorting) === writeSorting(usualSorting)) return count;
  const words = t(sorting.descending ? 'overzicht.volgorde.af' : 'overzicht.volgorde.op', {
    kolom: column.toLowerCase(),
  });
  return `${count} ${words}`;
}

/** The words of the form, for who reads what was chosen. */
export interface FormWords {
  /** What a field is called. */
  readonly labelOf: (field: string) => string;
  /** The words of a choice. */
  readonly nameOf: (field: string, value: string) => string;
}

/**
 * What a selection is made by, in words and in the order of the form, for who prints it; empty when everything is
 * shown.
 */
export function describeSelection(
  state: OverviewState,
  { labelOf, nameOf }: FormWords,
  t: Translate,
): string {
  const asked = [
    ...filterOrder.map((name) => [name, [state[name]].flat()] as const),
    ...Object.entries(state.own).map(([name, value]) => [name, [value]] as const),
  ];
  const parts = asked.flatMap(([name, values]) => {
    const words = values
      .filter((value) => value !== '')
      .map((value) => (name === 'tekst' ? `“${value}”` : nameOf(name, value)));
    return words.length === 0 ? [] : `${labelOf(name).toLowerCase()} ${words.join(` ${t('overzicht.of')} `)}`;
  });
  return parts.length === 0 ? '' : t('overzicht.selectie', { delen: parts.join('; ') });
}
