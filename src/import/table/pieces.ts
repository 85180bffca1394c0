import type { Piece } from '../ledger/piece.ts';
import type { SourceRow } from './source-table.ts';

/** The row and each of its cells, for the ledger; an empty row is none. */
export function piecesOf(row: SourceRow, fate: Pick<Piece, 'became' | 'left'> = {}): Piece[] {
  const cells = row.cells.filter((cell) => cell !== null);
  if (cells.length === 0) return [];
  return [
    { kind: 'rij', place: row.place, text: cells.map(({ text }) => text).join(' '), ...fate },
    ...cells.map(({ text, place }): Piece => ({ kind: 'cel', place, text, ...fate })),
  ];
}
