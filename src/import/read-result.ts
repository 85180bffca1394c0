import type { MatchedColumn } from './columns/match.ts';
import type { ImageDraft, PartDraft } from './compose/parts.ts';
import type { Piece, Remark } from './ledger/piece.ts';
import type { RowChoices } from './table/other-rows.ts';
import type { CategoryDraft } from './table/category-draft.ts';

/** What one file holds, with all that was counted in it. */
export interface ReadFile {
  readonly title: string | null;
  readonly parts: readonly PartDraft[];
  readonly categories: readonly CategoryDraft[];
  readonly images: readonly ImageDraft[];
  /** What each column became, by the name of its table. */
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
  /** What was done with rows that may be no category, likewise. */
  readonly rows: ReadonlyMap<string, RowChoices>;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}
