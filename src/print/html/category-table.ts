import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Category } from '../../document/document.ts';
import { fieldLabel } from '../../document/fields.ts';
import { ownFields } from '../../document/own-fields.ts';
import { actsBeyondGroup, categoriesOf, groups as groupsOf, headingText } from '../../document/queries.ts';
import { formatPeriod } from '../../i18n/periods.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import {
  actorShortNames,
  valuationCases,
  valuationCode,
  valuationExceptions,
  valuationLimits,
} from '../../markdown/html/valuation.ts';
import { pageOf } from './page-of.ts';

/** A column between the number and the page. */
interface PrintedColumn {
  /** Its width is that of its class. */
  readonly className: string;
  readonly label: string;
  readonly content: (category: Category) => readonly ElementContent[];
}

/** How many columns fit on a landscape page between the number and the page. */
const room = 4;

/** The table of all categories, by process, for a landscape page. */
export function overviewTable(context: RenderContext): Element {
  const { document, t } = context;
  const columns = columnsFor(context);
  const heads = [fieldLabel('nummer', t), ...columns.map(({ label }) => label), t('categorie.pagina')];
  const groups = groupsOf(document).map((process) =>
    h('tbody', [
      h('tr', { className: ['group'] }, [
        h('th', { colSpan: heads.length, scope: 'rowgroup' }, headingText(process)),
      ]),
      ...categoriesOf(document, process.id).map((category) => overviewRow(category, columns)),
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

/**
 * The columns that say something: actors may all stand in the heading of their group. In the room that others leave
 * stand fields of the list's own whose values are few and short, the first ones first; all are in the blocks.
 */
function columnsFor({ document, t }: RenderContext): PrintedColumn[] {
  const { categorieen } = document;
  const actors: PrintedColumn = {
    className: 'actors',
    label: fieldLabel('actoren', t),
    content: ({ actoren }) => wordsIn(actorShortNames(actoren, document).join('; ')),
  };
  const period: PrintedColumn = {
    className: 'period',
    label: fieldLabel('periode', t),
    content: ({ periode }) => wordsIn(periode ? formatPeriod(periode) : ''),
  };
  const usual = [
    ...(categorieen.some(actsBeyondGroup) ? [actors] : []),
    ...(categorieen.some(({ periode }) => periode !== undefined) ? [period] : []),
  ];
  const title: PrintedColumn = {
    className: 'title',
    label: fieldLabel('titel', t),
    content: ({ titel }) => wordsIn(titel),
  };
  const valuations: PrintedColumn = {
    className: 'valuations',
    label: fieldLabel('waarderingen', t),
    content: (category) => valuationsOf(category, { document, t }),
  };
  const own = ownFields(document)
    .filter(({ facet }) => facet !== null)
    .map(({ label, valuesOf }): PrintedColumn => ({
      className: 'own',
      label,
      content: (category) => wordsIn(valuesOf(category).join('; ')),
    }));
  const between = [...usual, ...own.slice(0, room - 2 - usual.length)];
  return [title, ...between, valuations];
}

function wordsIn(text: string): ElementContent[] {
  return text === '' ? [] : [{ type: 'text', value: text }];
}

function lapsedWords({ opvolger }: NonNullable<Category['vervallen']>, t: Translate): string {
  const lapsed = t('categorie.vervallen');
  return opvolger === undefined
    ? lapsed
    : `${lapsed}; ${t('categorie.opgegaanIn').toLowerCase()} ${opvolger}`;
}

function valuationsOf(
  { waarderingen, vervallen }: Category,
  { document, t }: Pick<RenderContext, 'document' | 't'>,
): ElementContent[] {
  const valuations = vervallen
    ? [lapsedWords(vervallen, t)]
    : waarderingen.map((valuation) => {
        const limits = [...valuationLimits(valuation, document), ...valuationCases(valuation, t)];
        const code = valuationCode(valuation, t);
        const limited = limits.length === 0 ? code : `${code} (${limits.join('; ')})`;
        return [limited, ...valuationExceptions(valuation, t)].join(', ');
      });
  return valuations.flatMap((valuation, index) => [...(index === 0 ? [] : [h('br')]), ...wordsIn(valuation)]);
}

function overviewRow(category: Category, columns: readonly PrintedColumn[]): Element {
  const { id, nummer } = category;
  return h('tr', { id: `overzicht-${id}` }, [
    h('th', { scope: 'row' }, [h('a', { href: `#${id}` }, nummer)]),
    ...columns.map(({ className, content }) => {
      const cell = content(category);
      return h('td', { className: [className] }, cell.length === 0 ? '\u00a0' : [...cell]);
    }),
    h('td', { className: ['number'] }, [h('a', { href: `#${id}` }, [pageOf(id)])]),
  ]);
}
