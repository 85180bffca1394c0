import type { Translate } from '../../i18n/translate.ts';
import { columnLabel } from './columns.ts';
import { startState, writeSorting } from './state.ts';
import type { FilterName, OverviewState } from './state.ts';

/** How many categories are shown, and in which order when that is not the usual: read out after every change. */
export function describeCount(
  shown: number,
  { total, sorting }: { readonly total: number; readonly sorting: OverviewState['sorting'] },
  t: Translate,
): string {
  const count =
    shown === 0
      ? t('overzicht.geteld.geen')
      : shown === total
        ? t('overzicht.geteld.alle', { totaal: total })
        : t(shown === 1 ? 'overzicht.geteld.een' : 'overzicht.geteld.meer', {
            aantal: shown,
            totaal: total,
          });
  if (writeSorting(sorting) === writeSorting(startState.sorting)) return count;
  const order = t(sorting.descending ? 'overzicht.volgorde.af' : 'overzicht.volgorde.op', {
    kolom: columnLabel(sorting.column, t).toLowerCase(),
  });
  return `${count} ${order}`;
}

/** What a filter is called among the words of a selection, in the order in which they name it. */
const filterLabels: Readonly<Record<FilterName, (t: Translate) => string>> = {
  tekst: (t) => t('overzicht.tekst'),
  proces: (t) => columnLabel('proces', t),
  actor: (t) => columnLabel('actor', t),
  waardering: (t) => columnLabel('waardering', t),
  termijn: (t) => columnLabel('termijn', t),
  jaar: (t) => t('overzicht.jaar'),
};

/**
 * What a selection is made by, in words, for who prints it; empty when everything is shown.
 *
 * @param nameOf - the words of a choice, as its field shows them
 */
export function describeSelection(
  state: OverviewState,
  nameOf: (field: FilterName, value: string) => string,
  t: Translate,
): string {
  const parts = (Object.keys(filterLabels) as FilterName[]).flatMap((name) => {
    const asked = [state[name]].flat().filter((value) => value !== '');
    const words = asked.map((value) => (name === 'tekst' ? `“${value}”` : nameOf(name, value)));
    return words.length === 0
      ? []
      : `${filterLabels[name](t).toLowerCase()} ${words.join(` ${t('overzicht.of')} `)}`;
  });
  return parts.length === 0 ? '' : t('overzicht.selectie', { delen: parts.join('; ') });
}
