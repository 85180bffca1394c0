import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';
import { startState, writeSorting } from './state.ts';
import type { Column, FilterName, OverviewState } from './state.ts';

/** The name of a column at its head. */
export const columnNames: Readonly<Record<Column, StringKey>> = {
  nummer: 'categorie.nummer',
  titel: 'categorie.titel',
  omschrijving: 'categorie.omschrijving',
  proces: 'categorie.proces',
  actor: 'categorie.actoren',
  waardering: 'categorie.waardering',
  termijn: 'overzicht.termijn',
  periode: 'categorie.periode',
  pagina: 'categorie.pagina',
};

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
    kolom: t(columnNames[sorting.column]).toLowerCase(),
  });
  return `${count} ${order}`;
}

/** What a filter is called among the words of a selection, in the order in which they name it. */
const filterLabels: Readonly<Record<FilterName, StringKey>> = {
  tekst: 'overzicht.tekst',
  proces: 'categorie.proces',
  actor: 'categorie.actoren',
  waardering: 'categorie.waardering',
  termijn: 'overzicht.termijn',
  jaar: 'overzicht.jaar',
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
      : `${t(filterLabels[name]).toLowerCase()} ${words.join(` ${t('overzicht.of')} `)}`;
  });
  return parts.length === 0 ? '' : t('overzicht.selectie', { delen: parts.join('; ') });
}
