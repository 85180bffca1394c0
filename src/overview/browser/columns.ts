import type { Category } from '../../document/document.ts';
import { fieldLabel } from '../../document/fields.ts';
import type { StringKey } from '../../i18n/schema.ts';
import type { Translate } from '../../i18n/translate.ts';

/** A column shows a field of the category, and is called as that field is, or what is worked out from several. */
type OverviewColumn = { readonly field: keyof Category } | { readonly label: StringKey };

/** The columns of the overview in their order, by the name that its address has. */
const overviewColumns = {
  nummer: { field: 'nummer' },
  titel: { field: 'titel' },
  omschrijving: { field: 'omschrijving' },
  proces: { field: 'proces' },
  actor: { field: 'actoren' },
  waardering: { field: 'waarderingen' },
  termijn: { label: 'overzicht.termijn' },
  periode: { field: 'periode' },
  pagina: { label: 'categorie.pagina' },
} as const satisfies Readonly<Record<string, OverviewColumn>>;

export type Column = keyof typeof overviewColumns;

export const columns = Object.keys(overviewColumns) as readonly Column[];

/** The columns shown when nobody chose: a description makes the rows long. */
export const usualColumns: readonly Column[] = columns.filter((column) => column !== 'omschrijving');

/** The column of a category's name is always there: it leads to its page. */
export const fixedColumn: Column = 'titel';

/** The name of a column at its head. */
export function columnLabel(column: Column, t: Translate): string {
  const shown: OverviewColumn = overviewColumns[column];
  return 'field' in shown ? fieldLabel(shown.field, t) : t(shown.label);
}

/** The field that a column shows; null where it is worked out from several. */
export function fieldOf(column: Column): keyof Category | null {
  const shown: OverviewColumn = overviewColumns[column];
  return 'field' in shown ? shown.field : null;
}
