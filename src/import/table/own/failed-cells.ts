import type { Piece } from '../../ledger/piece.ts';
import { withoutErrors } from '../../sheet/formula-errors.ts';
import type { SourceRow, SourceTable } from '../source-table.ts';
import type { RowPair } from './changed-cells.ts';
import { textAt } from './rows.ts';

/** A table in which formulas may have failed. */
export interface CheckedTable {
  /** Without the cells in which one did. */
  readonly table: SourceTable;
  readonly errors: readonly Piece[];
  /** The rows of a category, in which such cells say what they said when the table was made: nobody wrote them anew. */
  readonly restored: (pair: RowPair) => readonly SourceRow[];
}

/** Takes the cells out of a table that came back in which a formula failed. */
export function checkFormulas(table: SourceTable): CheckedTable {
  const checked = withoutErrors(table);
  const asCame = new Map(checked.table.rows.map((row, index) => [row, table.rows[index]]));
  const restored = ({ rows, was, names, wasNames }: RowPair): readonly SourceRow[] =>
    rows.map((row, index) => {
      const cells = row.cells.map((cell, column) => {
        const failed = cell === null ? (asCame.get(row)?.cells[column] ?? null) : null;
        const text = textAt(was[index], wasNames, names[column] ?? '');
        return failed === null || text === '' ? cell : { ...failed, text };
      });
      return { ...row, cells };
    });
  return { ...checked, restored };
}
