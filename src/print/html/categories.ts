import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'mdast-util-to-string';
import type { Category } from '../../document/document.ts';
import { categoryRows } from '../../markdown/html/category.ts';
import type { CategoryRow } from '../../markdown/html/category.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { compactTable } from './record.ts';

/** Characters from which a category may be divided over two pages. */
const longFrom = 620;

/** A category as a block of its own, kept together on a page unless it is long. */
export function categoryBlock(category: Category, context: RenderContext): Element {
  const table = compactTable(pairs(outcomeFirst(categoryRows(category, context))));
  const long = toString(table).length >= longFrom;
  const className = ['category', ...(long ? ['long'] : [])];
  return h('section', { dataBlock: category.id, className }, [
    h('h3', { id: category.id }, [h('span', { className: ['label'] }, category.nummer), ' ', category.titel]),
    table,
  ]);
}

/** What becomes of the records stands below the name of the category, and on its page. */
function outcomeFirst(rows: readonly CategoryRow[]): CategoryRow[] {
  const isOutcome = ({ key }: CategoryRow): boolean => outcomes.has(key);
  return [...rows.filter(isOutcome), ...rows.filter((row) => !isOutcome(row))];
}

const outcomes: ReadonlySet<string> = new Set(['waardering', 'vervallen']);

/** Actor and period are short and go together. */
function pairs(rows: readonly CategoryRow[]): CategoryRow[][] {
  const period = rows.find(({ key }) => key === 'periode');
  const joined = period !== undefined && rows.some(({ key }) => key === 'actoren');
  return rows
    .filter((row) => !joined || row !== period)
    .map((row) => (joined && row.key === 'actoren' ? [row, period] : [row]));
}
