import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { citedNumber } from '../../document/category-name.ts';
import { categoriesOfRow } from '../../document/concordance.ts';
import type { Document } from '../../document/document.ts';
import type { RenderContext } from './context.ts';
import { reference } from './page-reference.ts';
import { scrollable } from './table.ts';

type Row = Document['concordantie'][number];

/** The columns, by the last part of the key of their name. */
const columns = ['oudNummer', 'oudeWaardering', 'relatie', 'nieuw', 'reden'] as const;

/**
 * The concordance as a table, per old list: where each of its numbers went, and why. Site and PDF both show this one.
 *
 * @param id - id of the table as a whole, which nobody cites
 */
export function concordanceTable(id: string, context: RenderContext): Element {
  const { document, medium, t } = context;
  const table = h('table', { id, className: ['concordance'] }, [
    h('caption', { id: `${id}-caption` }, t('concordantie.bijschrift')),
    h('thead', [
      h(
        'tr',
        columns.map((column) => h('th', { scope: 'col' }, t(`concordantie.${column}`))),
      ),
    ]),
    ...perList(document.concordantie).map((rows) =>
      h('tbody', [
        h('tr', { className: ['group'] }, [
          h('th', { colSpan: columns.length, scope: 'rowgroup' }, rows[0]?.oudLijst),
        ]),
        ...rows.map((row) => tableRow(row, context)),
      ]),
    ),
  ]);
  return medium === 'print' ? table : scrollable(table, { ariaLabelledBy: [`${id}-caption`] });
}

/** Rows that follow each other and come from the same old list. */
function perList(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0]?.oudLijst === row.oudLijst) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function tableRow(row: Row, context: RenderContext): Element {
  const { id, oudNummer, oudeWaardering, relatie, reden } = row;
  const { mark, t } = context;
  return h('tr', { id }, [
    h('th', { scope: 'row', className: ['short'] }, oudNummer),
    cell(words(oudeWaardering), context, 'short'),
    cell(words(t(`relatie.${relatie}`)), context),
    cell(target(row, context), context),
    cell([...words(reden), ...(mark?.(id) ?? [])], context),
  ]);
}

/** Chromium drops an empty cell from the tag tree, which leaves the rows of a table uneven (PDF/UA 7.2). */
function cell(content: readonly ElementContent[], { medium }: RenderContext, ...classes: string[]): Element {
  const children = content.length === 0 && medium === 'print' ? ['\u00a0'] : [...content];
  return h('td', classes.length === 0 ? {} : { className: classes }, children);
}

/** The category that took the number over, and the list it went to. */
function target(row: Row, context: RenderContext): ElementContent[] {
  const { nieuwNummer, naarLijst, naarNummer } = row;
  const elsewhere = words([naarLijst, naarNummer].filter((part) => part !== undefined).join(', '));
  const here = nieuwNummer === undefined ? [] : newNumbers(nieuwNummer, row, context);
  return [...here, elsewhere]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...words('; '), ...part]));
}

/** The number as a link; of a number that is not there its words alone. */
function newNumbers(nieuwNummer: string, row: Row, context: RenderContext): ElementContent[][] {
  const { document, hrefOf, t } = context;
  const named = (nummer: string): ElementContent[] => words(t('register.categorie', { nummer }));
  const categories = categoriesOfRow(row, document);
  if (categories.length === 0) return [named(nieuwNummer)];
  return categories.map((category) =>
    reference(category.id, hrefOf(category.id), named(citedNumber(category, document, t)), context),
  );
}

function words(text: string | undefined): ElementContent[] {
  return text === undefined || text === '' ? [] : [{ type: 'text', value: text }];
}
