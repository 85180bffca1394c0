import type { Category } from '../document/document.ts';
import { fieldLabel } from '../document/fields.ts';
import { ownFields } from '../document/own-fields.ts';
import type { OwnField } from '../document/own-fields.ts';
import { actsBeyondGroup, chapters, headingText } from '../document/queries.ts';
import type { StringKey } from '../i18n/schema.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatPeriod } from '../i18n/periods.ts';
import { actorShortNames, valuationTerm } from '../markdown/html/valuation.ts';
import { fixedColumn } from '../overview/browser/state.ts';
import type { Publication } from './document.ts';

/** What the words of a column are taken from. */
type Source = Pick<Publication, 'document' | 'pageMap' | 't'>;

/** A column shows a field of the category, and is called as that field is, or what is worked out from several. */
interface ListedColumn {
  readonly name: string;
  readonly label: { readonly field: keyof Category } | { readonly text: StringKey };
  /** Shown when nobody chose. */
  readonly usual: boolean;
  /** The words in a cell; empty where it has none. */
  readonly words: (category: Category, source: Source) => string;
}

/** The columns of every overview in their order, by the name that its address has. */
const listedColumns = [
  { name: 'nummer', label: { field: 'nummer' }, usual: true, words: ({ nummer }) => nummer },
  { name: fixedColumn, label: { field: 'titel' }, usual: true, words: ({ titel }) => titel },
  // A description makes the rows long.
  {
    name: 'omschrijving',
    label: { field: 'omschrijving' },
    usual: false,
    words: ({ omschrijving = '' }) => omschrijving,
  },
  {
    name: 'proces',
    label: { field: 'proces' },
    usual: true,
    words: ({ processId }, { document }) => {
      const process = chapters(document).find(({ id }) => id === processId);
      return process ? headingText(process) : '';
    },
  },
  {
    name: 'actor',
    label: { field: 'actoren' },
    usual: true,
    words: ({ actoren }, { document }) => actorShortNames(actoren, document).join(', '),
  },
  {
    name: 'waardering',
    label: { field: 'waarderingen' },
    usual: true,
    words: ({ waarderingen }, { t }) =>
      waarderingen.map(({ waarde }) => waarde).join(', ') || t('categorie.vervallen'),
  },
  {
    name: 'termijn',
    label: { text: 'overzicht.termijn' },
    usual: true,
    words: ({ waarderingen }, { t }) => waarderingen.flatMap((one) => valuationTerm(one, t) ?? []).join(', '),
  },
  {
    name: 'periode',
    label: { field: 'periode' },
    usual: true,
    words: ({ periode }) => (periode ? formatPeriod(periode) : ''),
  },
  {
    name: 'pagina',
    label: { text: 'categorie.pagina' },
    usual: true,
    words: ({ id }, { pageMap }) => String(pageMap?.pages[id] ?? ''),
  },
] as const satisfies readonly ListedColumn[];

/** A column as the overview has it. */
export interface OverviewColumn {
  readonly name: string;
  /** The name at its head. */
  readonly label: string;
  readonly usual: boolean;
  readonly words: (category: Category) => string;
  /** The field of the list's own that it shows; null for what every overview has. */
  readonly own: OwnField | null;
}

/** How many columns are shown when nobody chose: more do not fit beside each other on a usual screen. */
const room = 8;

/**
 * The columns of the overview of a list: those that some category has something in. Fields of the list's own stand
 * before the page. The first ones whose values are few and short are shown at once, as far as others leave room; the
 * rest is there for who chooses it.
 */
export function overviewColumns(source: Source): OverviewColumn[] {
  const { document, t } = source;
  const filled = listedColumns.filter((column) => isFilled(column, source));
  const taken = filled.filter(({ usual }) => usual).length;
  const own = ownFields(document);
  const shown = new Set(own.filter(({ facet }) => facet !== null).slice(0, Math.max(room - taken, 0)));
  const columns = filled.map((column): OverviewColumn => ({
    ...column,
    label: labelOf(column, t),
    words: (category) => column.words(category, source),
    own: null,
  }));
  const last = columns.findIndex(({ name }) => name === 'pagina');
  return columns.toSpliced(
    last === -1 ? columns.length : last,
    0,
    ...own.map((field): OverviewColumn => ({
      name: field.name,
      label: field.label,
      usual: shown.has(field),
      words: (category) => field.valuesOf(category).join('; '),
      own: field,
    })),
  );
}

/** Whether a column says something; where categories stand below their actor, that of actors may only say it again. */
function isFilled(column: (typeof listedColumns)[number], source: Source): boolean {
  const { categorieen } = source.document;
  if (column.name === 'nummer' || column.name === fixedColumn) return true;
  if (column.name === 'actor') return categorieen.some(actsBeyondGroup);
  return categorieen.some((category) => column.words(category, source) !== '');
}

function labelOf({ label }: ListedColumn, t: Translate): string {
  if ('text' in label) return t(label.text);
  return label.field === 'actoren' ? actorLabel(t) : fieldLabel(label.field, t);
}

/** What the column and the filter of actors are called: not as what categories stand below. */
export function actorLabel(t: Translate): string {
  const label = fieldLabel('actoren', t);
  return label === fieldLabel('proces', t) ? t('overzicht.actoren') : label;
}
