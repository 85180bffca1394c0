import { fieldLabel } from '../../document/fields.ts';
import type { Translate } from '../../i18n/translate.ts';
import { columnLabel } from './columns.ts';
import { startState, writeSorting } from './state.ts';
import type { OverviewState } from './state.ts';

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

/**
 * What a selection is made by, in words, for who prints it; empty when everything is shown.
 *
 * @param nameOf - the words of a choice, as its field shows them
 */
export function describeSelection(
  state: OverviewState,
  nameOf: (field: 'proces' | 'actor' | 'termijn' | 'waardering', value: string) => string,
  t: Translate,
): string {
  const part = (label: string, value: string): string[] =>
    value === '' ? [] : [`${label.toLowerCase()} ${value}`];
  const named = (field: 'proces' | 'actor' | 'termijn'): string =>
    state[field] === '' ? '' : nameOf(field, state[field]);
  const parts = [
    ...part(t('overzicht.tekst'), state.tekst === '' ? '' : `“${state.tekst}”`),
    ...part(fieldLabel('proces', t), named('proces')),
    ...part(fieldLabel('actoren', t), named('actor')),
    ...part(
      fieldLabel('waarderingen', t),
      state.waardering.map((value) => nameOf('waardering', value)).join(` ${t('overzicht.of')} `),
    ),
    ...part(t('overzicht.termijn'), named('termijn')),
    ...part(t('overzicht.jaar'), state.jaar),
  ];
  return parts.length === 0 ? '' : t('overzicht.selectie', { delen: parts.join('; ') });
}
