import { formatDate } from '../../i18n/dates.ts';
import { dutch } from '../../i18n/translate.ts';
import type { Published } from '../publication.ts';
import { explanationHead } from '../../source/table-form.ts';
import { columnsOf } from './columns.ts';

/** What the second sheet of the workbook says: which list this is, and what each column means. Two columns of text. */
export function explanationSheet({ document, site }: Published): [string, string][] {
  const { titel, versie, status, datum, melding } = document.lijst;
  return [
    [...explanationHead],
    ['Lijst', titel],
    ['Versie', `${versie}, ${dutch(`status.${status}`)}, ${formatDate(datum)}`],
    ...(melding === undefined ? [] : ([['Let op', melding]] satisfies [string, string][])),
    ['Website', site],
    [
      'Rijen',
      'Eén rij per waardering. Een categorie met meer waarderingen staat dus op meer rijen, met hetzelfde id; een categorie zonder waardering, zoals een vervallen nummer, staat op één rij.',
    ],
    [
      'Meer waarden in een cel',
      'Gescheiden door “ | ”, in kolommen van dezelfde groep in dezelfde volgorde.',
    ],
    ...columnsOf({ document }).map(({ name, description }): [string, string] => [name, description]),
  ];
}
