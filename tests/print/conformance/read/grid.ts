/** Where the cells of a table stand, row by row, spans included. */
import { attribute } from './attributes.ts';
import { childrenOf } from './kinship.ts';
import { numberOf } from './objects.ts';
import type { Value } from './objects.ts';
import type { Element } from './structure.ts';

export interface Placed {
  readonly element: Element;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  readonly cells: readonly Placed[];
  /** Number of columns of each row. */
  readonly widths: readonly number[];
  /** Cells that reach over one before them. */
  readonly overlaps: readonly Element[];
}

export function readGrid(root: Value, table: Element): Grid {
  const rows = childrenOf(table).flatMap((part) =>
    part.role === 'TR' ? [part] : childrenOf(part).filter(({ role }) => role === 'TR'),
  );
  const taken = rows.map(() => new Set<number>());
  const cells: Placed[] = [];
  const overlaps: Element[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of childrenOf(element).filter(({ role }) => role === 'TH' || role === 'TD')) {
      while (taken[row]?.has(column) === true) column += 1;
      const placed = { element: cell, row, column, ...spans(root, cell) };
      cells.push(placed);
      if (!take(taken, placed)) overlaps.push(cell);
      column += placed.columns;
    }
  }
  return { cells, widths: taken.map((columns) => columns.size), overlaps };
}

function spans(root: Value, cell: Element): Pick<Placed, 'rows' | 'columns'> {
  const span = (key: string): number => Math.max(1, numberOf(attribute(root, cell, 'Table', key)) ?? 1);
  return { rows: span('RowSpan'), columns: span('ColSpan') };
}

/** Marks the fields of a cell as taken; false if one was taken before. */
function take(taken: readonly Set<number>[], { row, column, rows, columns }: Placed): boolean {
  let free = true;
  for (const fields of taken.slice(row, row + rows))
    for (let field = column; field < column + columns; field += 1) {
      if (fields.has(field)) free = false;
      fields.add(field);
    }
  return free;
}
