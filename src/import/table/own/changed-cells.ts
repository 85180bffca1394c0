import { likeFormula, longestCell } from '../../../source/table-form.ts';
import type { SourceRow } from '../source-table.ts';
import { textAt } from './rows.ts';

/** The rows of a category, and those that the table had when it was made. */
export interface RowPair {
  readonly rows: readonly SourceRow[];
  readonly was: readonly SourceRow[];
  readonly names: readonly string[];
  readonly wasNames: readonly string[];
}

/** Whether a cell says what it said when the table was made. */
export function isSame({ rows, was, names, wasNames }: RowPair, index: number, name: string): boolean {
  const [now, before] = [textAt(rows[index], names, name), textAt(was[index], wasNames, name)];
  return now === before || now === `'${before}` || isCut(now, before);
}

/** A text that is longer than a cell can be was cut off when the table was made. */
function isCut(now: string, before: string): boolean {
  return before.length > longestCell && now.endsWith('…') && before.startsWith(now.slice(0, -1));
}

/** A row without the apostrophes that keep a spreadsheet from taking a text for a formula. */
export function withoutApostrophes(row: SourceRow): SourceRow {
  const cells = row.cells.map((cell) =>
    cell?.text.startsWith("'") === true && likeFormula.test(cell.text.slice(1))
      ? { ...cell, text: cell.text.slice(1) }
      : cell,
  );
  return { ...row, cells };
}
