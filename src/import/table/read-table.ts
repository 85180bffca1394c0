import { isHead, matchColumns } from '../columns/match.ts';
import { withSecondHead } from '../columns/second-head.ts';
import type { MatchedColumn } from '../columns/match.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import type { RegisterNames } from '../register-names.ts';
import type { TableChoices } from '../settings.ts';
import type { CategoryDraft } from './category-draft.ts';
import { CategoryRows } from './category-rows.ts';
import { judgeRows } from './other-rows.ts';
import type { RowChoices } from './other-rows.ts';
import { wordsOf } from './source-table.ts';
import type { SourceTable } from './source-table.ts';
import { piecesOf } from './pieces.ts';

/** What became of a table of categories. */
export interface ReadTable {
  readonly columns: readonly MatchedColumn[];
  /** What was done with rows that may be no category. */
  readonly rows: RowChoices;
  /** Where its head stands. */
  readonly head: string;
  readonly categories: readonly CategoryDraft[];
  /** Lines above the head: a title, a word beforehand. */
  readonly above: readonly string[];
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

/** How many rows may stand above the head of a table. */
const mostAbove = 30;

/**
 * Reads a table of categories, its columns known by the words above them.
 *
 * @param choices - what whoever brings it in has said of its columns and rows
 * @param names - takes what cells name and a register must have
 * @returns null when it has no head of which the words are known
 */
export function readTable(table: SourceTable, choices: TableChoices, names: RegisterNames): ReadTable | null {
  const { rows } = table;
  const at = rows.slice(0, mostAbove + 1).findIndex((row) => isHead(wordsOf(row), choices.kolommen));
  const head = rows[at];
  if (!head) return null;
  const second = rows[at + 1];
  const words = second ? withSecondHead(wordsOf(head), wordsOf(second)) : null;
  const heads = words && second ? [head, second] : [head];
  const columns = matchColumns(words ?? wordsOf(head), choices.kolommen);
  const above = rows.slice(0, at);
  const categories = new CategoryRows(columns, names);
  const below = judgeRows(rows.slice(at + heads.length), columns, choices.rijen);
  below.read.forEach((row, index) => {
    categories.add(row, below.read[index + 1]);
  });
  return {
    columns,
    rows: below.choices,
    head: head.place,
    categories: categories.drafts,
    above: above.map((row) => wordsOf(row).join(' ').trim()).filter((line) => line !== ''),
    pieces: [
      ...above.flatMap((row) => piecesOf(row)),
      ...heads.flatMap((row) => piecesOf(row, { became: 'kop van een kolom' })),
      ...categories.pieces,
      ...below.left,
    ],
    remarks: categories.remarks,
  };
}
