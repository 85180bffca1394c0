import type { Element, Text } from 'hast';
import { h } from 'hastscript';
import type { Category } from '../../document/document.ts';
import { categoryRows } from '../../markdown/html/category.ts';
import type { CategoryRow } from '../../markdown/html/category.ts';
import type { RenderContext } from '../../markdown/html/context.ts';
import { lettersIn } from './letters.ts';
import { compactTable } from './record.ts';

/** Rows from which a category may be divided over two pages. */
const longFrom = 5;

/** A category as a block of its own, kept together on a page unless it is long: then its name stands on both. */
export function categoryBlock(category: Category, context: RenderContext): Element {
  const rows = pairs(outcomeFirst(categoryRows(category, context)));
  const long = rows.length >= longFrom;
  const label = h('span', { className: ['label'] }, category.nummer);
  const space: Text = { type: 'text', value: ' ' };
  const again: Text = { type: 'text', value: context.t('print.vervolg', { naam: category.titel }) };
  const table = compactTable(rows, long ? [label, space, again] : null);
  const className = ['category', ...(long ? ['long'] : [])];
  return h('section', { dataBlock: category.id, className }, [
    h('h3', { id: category.id }, [label, ' ', category.titel]),
    table,
  ]);
}

/** What becomes of the records stands below the name of the category, and on its page. */
function outcomeFirst(rows: readonly CategoryRow[]): CategoryRow[] {
  const isOutcome = ({ key }: CategoryRow): boolean => outcomes.has(key);
  return [...rows.filter(isOutcome), ...rows.filter((row) => !isOutcome(row))];
}

const outcomes: ReadonlySet<string> = new Set(['waardering', 'vervallen']);

/** Goes beside what stands before it, where it is short enough for that. */
const besides: ReadonlyMap<string, string> = new Map([
  ['periode', 'actoren'],
  ['bron', 'product'],
]);

/** Characters that two lines of the column beside another hold. */
const longestBeside = 44;

function pairs(rows: readonly CategoryRow[]): CategoryRow[][] {
  const holderOf = ({ key, content }: CategoryRow): CategoryRow | undefined =>
    lettersIn(content) > longestBeside ? undefined : rows.find((row) => row.key === besides.get(key));
  return rows
    .filter((row) => holderOf(row) === undefined)
    .map((row) => [row, ...rows.filter((other) => holderOf(other) === row)]);
}
