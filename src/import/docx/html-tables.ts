import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isHead } from '../columns/match.ts';
import type { ColumnChoices } from '../columns/match.ts';
import { targetOf } from '../columns/targets.ts';
import type { SourceRow, SourceTable } from '../table/source-table.ts';
import { wordsOf } from '../table/source-table.ts';

/** A table of which the head is that of categories, taken out of the text. */
export interface TakenTable {
  /** What stands in its place. */
  readonly mark: string;
  readonly table: SourceTable;
}

/** How many rows a title above the head may take. */
const mostAbove = 3;

/**
 * Takes the tables of categories out of a text, and leaves a mark where each stood.
 *
 * @param choicesFor - what was chosen for the columns of a table, by its name
 */
export function takeTables(tree: Root, choicesFor: (name: string) => ColumnChoices): TakenTable[] {
  const taken: TakenTable[] = [];
  let count = 0;
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table') return;
    count += 1;
    const name = `tabel ${String(count)}`;
    const read = toSourceTable(element, name);
    const table = isBlock(read) ? turned(read) : read;
    const known = table.rows.slice(0, mostAbove).some((row) => isHead(wordsOf(row), choicesFor(name)));
    if (known && parent && index !== undefined) {
      const mark = `inzage-tabel-${String(count)}`;
      taken.push({ mark, table });
      parent.children[index] = {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: mark }],
      };
    }
    // A table within a table is part of a cell.
    return 'skip';
  });
  return taken;
}

function toSourceTable(element: Element, name: string): SourceTable {
  // A cell that reaches down leaves a gap in the rows below, where the others must not move up.
  const below = new Map<number, number>();
  const rows = elementsIn(element, 'tr').map((row, index): SourceRow => {
    const place = `${name}, rij ${String(index + 1)}`;
    const cells: SourceRow['cells'][number][] = [];
    const skipTaken = (): void => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        cells.push(null);
      }
    };
    elementsIn(row, 'td', 'th').forEach((cell, column) => {
      skipTaken();
      const text = cellText(cell);
      const first = { text, place: `${place}, kolom ${String(column + 1)}`, numeric: false };
      for (let wide = 0; wide < spanOf(cell, 'colSpan'); wide += 1) {
        below.set(cells.length, spanOf(cell, 'rowSpan') - 1);
        cells.push(wide === 0 && text !== '' ? first : null);
      }
    });
    skipTaken();
    return { place, cells };
  });
  return { name, rows };
}

function spanOf({ properties }: Element, key: 'colSpan' | 'rowSpan'): number {
  return Number(properties[key] ?? 1);
}

/** Two columns, the left one with names of fields: a category in a block of its own. */
function isBlock({ rows }: SourceTable): boolean {
  const names = rows.map(({ cells }) => cells[0]?.text ?? '');
  const known = names.filter((name) => targetOf(name) !== null);
  return (
    rows.length >= 3 && rows.every(({ cells }) => cells.length === 2) && known.length >= names.length * 0.6
  );
}

/** A block with its left column as the head. */
function turned({ name, rows }: SourceTable): SourceTable {
  const row = (column: number): SourceRow => ({
    place: `${name}, kolom ${String(column + 1)}`,
    cells: rows.map(({ cells }) => cells[column] ?? null),
  });
  return { name, rows: [row(0), row(1)] };
}

/** Elements of some names below one, not those within each other. */
function elementsIn(element: Element, ...names: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return names.includes(child.tagName)
      ? [child]
      : child.tagName === 'table'
        ? []
        : elementsIn(child, ...names);
  });
}

/** The words of a cell, a line for each of its alineas and items. */
function cellText(cell: Element): string {
  return linesOf(cell.children).join('\n').trim();
}

const blocks = /^(?:p|li|ul|ol|table|tr|div|h[1-6]|blockquote)$/;

/** A row of a table within a cell: its words beside each other, as they stood. */
function lineOfRow(row: Element): string {
  const cells = elementsIn(row, 'td', 'th').map((cell) => linesOf(cell.children).join(' '));
  return cells.filter((words) => words !== '').join(' | ');
}

function linesOf(nodes: readonly ElementContent[]): string[] {
  const lines = [''];
  for (const node of nodes) {
    if (node.type === 'text') lines.push((lines.pop() ?? '') + node.value);
    if (node.type !== 'element') continue;
    if (node.tagName === 'br') lines.push('');
    const inner = node.tagName === 'tr' ? [lineOfRow(node)] : linesOf(node.children);
    if (blocks.test(node.tagName)) lines.push(...markItem(node, inner), '');
    else lines.push((lines.pop() ?? '') + (inner[0] ?? ''), ...inner.slice(1));
  }
  return lines
    .filter((line, index) => line !== '' || index === lines.length - 1)
    .filter((line) => line !== '');
}

function markItem({ tagName }: Element, lines: readonly string[]): string[] {
  return tagName === 'li' ? lines.map((line, index) => (index === 0 ? `- ${line}` : line)) : [...lines];
}
