import { defined } from '../../diagnostics/defined.ts';
import { dutch } from '../../i18n/translate.ts';
import { basisText } from '../../markdown/html/legal-basis.ts';
import { valuationText } from '../../markdown/html/valuation-basis.ts';
import { actorNames, valuationCode } from '../../markdown/html/valuation.ts';
import { stateOfCategories } from '../../source/write/categories-state.ts';
import { plainWords, saysAll } from './plain-units.ts';
import type { Scope } from './scope.ts';
import { separator } from './table-row.ts';
import type { TableRow } from './table-row.ts';

type Derive = (row: TableRow, found: string, scope: Scope) => string;

/** Columns that say in other words what a key says. */
const derived: ReadonlyMap<string, Derive> = new Map<string, Derive>([
  ['adres', ({ category }, _, { addressOf }) => addressOf(category.id)],
  ['pagina', ({ category }, _, { pages }) => String(pages[category.id] ?? '')],
  [
    'proces.titel',
    ({ category }, _, { document }) =>
      defined(
        document.delen.flatMap(({ children }) => children).find(({ id }) => id === category.processId),
        `process of category ${category.id}`,
      ).titleText,
  ],
  [
    'toelichting',
    ({ category }, found) =>
      saysAll(found, category.toelichting) ? found : plainWords(category.toelichting),
  ],
  ['actoren.naam', ({ category }, _, { document }) => actorNames(category.actoren, document).join(separator)],
  [
    'grondslag.tekst',
    ({ category }, _, { document }) =>
      category.grondslag.map((basis) => basisText(basis, document, dutch)).join(separator),
  ],
  [
    'waardering.tekst',
    ({ valuation }, _, { document }) => (valuation ? valuationText(valuation, document, dutch) : ''),
  ],
  ['waardering.code', ({ valuation }) => (valuation ? valuationCode(valuation, dutch) : '')],
  ['waardering.jaren', ({ valuation }) => yearsOf(valuation?.termijn)],
  ...(['id', 'titel', 'versie', 'status', 'datum'] as const).map((key): [string, Derive] => [
    `lijst.${key}`,
    (_, __, { document }) => document.lijst[key],
  ]),
  ['lijst.stand', (_, __, { document }) => `stand ${stateOfCategories(document)}`],
]);

/** What a column should say that is made from the record; null for one that has a value of its own. */
export function derivedCell(name: string, row: TableRow, found: string, scope: Scope): string | null {
  return derived.get(name)?.(row, found, scope) ?? featureCell(name, row);
}

/** The column of each `kenmerk`, which is named after what readers call it. */
export function featureColumn(naam: string): string {
  return `kenmerk.${naam.trim().split(/\s+/).join(' ')}`;
}

function featureCell(column: string, { category }: TableRow): string | null {
  if (!column.startsWith('kenmerk.')) return null;
  const own = category.kenmerken.filter(({ naam }) => featureColumn(naam) === column);
  return own.flatMap(({ waarden }) => waarden).join(separator);
}

/** Whole years and months as years; nothing where weeks or days make no part of one. */
function yearsOf(termijn: string | undefined): string {
  if (termijn === 'direct') return '0';
  const [whole, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(termijn ?? '') ?? [];
  return whole === undefined ? '' : String(Number(years) + Number(months) / 12);
}
