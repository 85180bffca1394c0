import type { Archive } from '../archive/open-archive.ts';
import { broken } from '../archive/directory.ts';
import { limits } from '../archive/limits.ts';
import { childrenOf, readXml, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import type { Piece } from '../ledger/piece.ts';
import { notWithCells } from './beside-cells.ts';
import { toTable } from './cells.ts';
import type { RawValue } from './cells.ts';
import { odsBeside, odsRemarks } from './ods-beside.ts';
import type { Sheets } from './sheets.ts';
import { judgeSheet } from './size.ts';

/**
 * Reads the sheets of a file of LibreOffice Calc.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is not whole, or repeats cells beyond what a table has
 */
export function readOds(archive: Archive, name: string): Sheets {
  const content = archive.get('content.xml');
  if (!content) throw broken(name);
  const root = readXml(content, name);
  return {
    tables: [...within(root, 'table:table')].map((table) =>
      toTable(table.attributes['table:name'] ?? '', rowsOf(table, name)),
    ),
    unread: [],
    beside: [...remarksOf(root), ...odsBeside(archive, root, name)],
    remarks: odsRemarks(root),
    cells: null,
  };
}

function rowsOf(table: Element, name: string): RawValue[][] {
  const rows: RawValue[][] = [];
  let widest = 0;
  for (const row of within(table, 'table:table-row')) {
    const values = valuesOf(row, name);
    const times = repeated(row, 'table:number-rows-repeated');
    // The empty rows below a table are not part of it.
    if (values.length === 0 && times > 1_000) continue;
    widest = Math.max(widest, values.length);
    judgeSheet(rows.length + times, widest, name);
    for (let time = 0; time < times; time += 1) rows.push(values);
  }
  return rows;
}

function valuesOf(row: Element, name: string): RawValue[] {
  const values: RawValue[] = [];
  for (const cell of childrenOf(row)) {
    if (!['table:table-cell', 'table:covered-table-cell'].includes(cell.name)) continue;
    const times = repeated(cell, 'table:number-columns-repeated');
    const value = valueOf(cell);
    // Empty cells are repeated to the edge of the sheet (OpenDocument 1.3, part 3, 9.1).
    if (value === '' && values.length + times > limits.columns) continue;
    judgeSheet(1, values.length + times, name);
    for (let time = 0; time < times; time += 1) values.push(value);
  }
  while (values.at(-1) === '') values.pop();
  return values;
}

function valueOf(cell: Element): RawValue {
  const words = childrenOf(cell, 'text:p').map(lineOf).join('\n');
  if (cell.attributes['office:value-type'] !== 'float') return words;
  const value = Number(cell.attributes['office:value']);
  // As it is shown a number may have its noughts, `1.10`, and that is what was meant.
  return words.trim() === '' || words === String(value) ? value : words;
}

function lineOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s') return ' '.repeat(Math.min(repeated(child, 'text:c'), 100));
      if (child.name === 'text:line-break') return '\n';
      return child.name === 'office:annotation' ? '' : child.name === 'text:tab' ? ' ' : lineOf(child);
    })
    .join('');
}

function repeated({ attributes }: Element, key: string): number {
  const times = Math.floor(Number(attributes[key] ?? 1));
  return times >= 1 ? times : 1;
}

/** Remarks beside cells, which are not read. */
function remarksOf(root: Element): Piece[] {
  return [...within(root, 'office:annotation')].map((remark, index) => ({
    kind: 'opmerking',
    place: `opmerking ${String(index + 1)}`,
    text: childrenOf(remark, 'text:p').map(textOf).join(' ').trim(),
    left: notWithCells,
  }));
}
