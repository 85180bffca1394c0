import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import type { Category } from '../../document/document.ts';
import { fieldLabel } from '../../document/fields.ts';
import { categoriesOf, headingText, groups as groupsOf } from '../../document/queries.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';
import { categoryRows } from '../../markdown/html/category.ts';
import type { CategoryRow } from '../../markdown/html/category.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import {
  actorShortNames,
  valuationCases,
  valuationCode,
  valuationExceptions,
  valuationLimits,
} from '../../markdown/html/valuation.ts';
import { pageOf } from './page-of.ts';
import { compactTable } from './record.ts';

/** Characters from which a category may be divided over two pages. */
const longFrom = 620;

/** A category as a block of its own, kept together on a page unless it is long. */
export function categoryBlock(category: Category, context: RenderContext): Element {
  const table = compactTable(pairs(categoryRows(category, context)));
  const long = toString(table).length >= longFrom;
  const className = ['category', ...(long ? ['long'] : [])];
  return h('section', { dataBlock: category.id, className }, [
    h('h3', { id: category.id }, [h('span', { className: ['label'] }, category.nummer), ' ', category.titel]),
    table,
  ]);
}

/** Actor and period are short and go together. */
function pairs(rows: readonly CategoryRow[]): CategoryRow[][] {
  const period = rows.find(({ key }) => key === 'periode');
  const joined = period !== undefined && rows.some(({ key }) => key === 'actoren');
  return rows
    .filter((row) => !joined || row !== period)
    .map((row) => (joined && row.key === 'actoren' ? [row, period] : [row]));
}

/** The table of all categories, by process, for a landscape page. */
export function overviewTable(context: RenderContext): Element {
  const { document, t } = context;
  const fields = ['nummer', 'titel', 'actoren', 'periode', 'waarderingen'] as const;
  const heads = [...fields.map((field) => fieldLabel(field, t)), t('categorie.pagina')];
  const groups = groupsOf(document).map((process) =>
    h('tbody', [
      h('tr', { className: ['group'] }, [
        h('th', { colSpan: heads.length, scope: 'rowgroup' }, headingText(process)),
      ]),
      ...categoriesOf(document, process.id).map((category) => overviewRow(category, context)),
    ]),
  );
  return h('table', { className: ['overview', 'landscape'] }, [
    h('caption', t('print.overzicht')),
    h('thead', [
      h(
        'tr',
        heads.map((head) => h('th', { scope: 'col' }, head)),
      ),
    ]),
    ...groups,
  ]);
}

function lapsedWords({ opvolger }: NonNullable<Category['vervallen']>, t: Translate): string {
  const lapsed = t('categorie.vervallen');
  return opvolger === undefined
    ? lapsed
    : `${lapsed}; ${t('categorie.opgegaanIn').toLowerCase()} ${opvolger}`;
}

function overviewRow(category: Category, { document, t }: RenderContext): Element {
  const { id, nummer, titel, actoren, periode, waarderingen, vervallen } = category;
  const valuations = vervallen
    ? [lapsedWords(vervallen, t)]
    : waarderingen.map((valuation) => {
        const limits = [...valuationLimits(valuation, document), ...valuationCases(valuation, t)];
        const code = valuationCode(valuation, t);
        const limited = limits.length === 0 ? code : `${code} (${limits.join('; ')})`;
        return [limited, ...valuationExceptions(valuation, t)].join(', ');
      });
  const cells = [
    [titel],
    [actorShortNames(actoren, document).join('; ')],
    [periode ? formatPeriod(periode) : ''],
    valuations.flatMap((valuation, index) => (index === 0 ? [valuation] : [h('br'), valuation])),
  ].map((cell) => cell.filter((part) => part !== ''));
  return h('tr', [
    h('th', { scope: 'row' }, [h('a', { href: `#${id}` }, nummer)]),
    ...cells.map((cell) => h('td', cell.length === 0 ? '\u00a0' : cell)),
    h('td', { className: ['number'] }, [h('a', { href: `#${id}` }, [pageOf(id)])]),
  ]);
}
