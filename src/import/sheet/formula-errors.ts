import type { Piece } from '../ledger/piece.ts';
import type { SourceCell, SourceTable } from '../table/source-table.ts';

/** Why a cell is left out that a formula has given no value. */
export const wrongFormula = 'de formule in deze cel geeft een fout';

/** What Excel, in Dutch and in English, and Calc show where a formula has no outcome. */
const error =
  /^(?:#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKEN!)|Err:\d{3})$/iu;

/** A table without the cells in which a formula failed, where those are kept as the words that were shown. */
export function withoutErrors(table: SourceTable): { readonly table: SourceTable; readonly errors: Piece[] } {
  const errors: Piece[] = [];
  const keep = (cell: SourceCell | null): SourceCell | null => {
    if (cell === null || !error.test(cell.text)) return cell;
    errors.push({ kind: 'cel', place: cell.place, text: cell.text, left: wrongFormula });
    return null;
  };
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(keep) }));
  return { table: { ...table, rows }, errors };
}
