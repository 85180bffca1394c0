import type { Piece, Remark } from '../ledger/piece.ts';
import type { SourceTable } from '../table/source-table.ts';

/** The sheets of a file, with what stands beside them. */
export interface Sheets {
  readonly tables: readonly SourceTable[];
  /** Cells that hold something which cannot be read. */
  readonly unread: readonly Piece[];
  /** What is no cell, and is not read. */
  readonly beside: readonly Piece[];
  readonly remarks: readonly Remark[];
  /** Cells with something in them as the file itself counts them; null where there is no other count. */
  readonly cells: number | null;
}
