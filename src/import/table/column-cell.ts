import type { MatchedColumn } from '../columns/match.ts';
import type { SourceCell } from './source-table.ts';

/** A cell with the column it stands in. */
export interface ColumnCell extends SourceCell {
  readonly column: MatchedColumn;
}

/** The cell of a column that holds something. */
export function cellOf(cells: readonly ColumnCell[], target: string): ColumnCell | undefined {
  return cells.find(({ column }) => column.target === target);
}
