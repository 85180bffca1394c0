import { textColumn } from '../../../source/table-form.ts';
import type { Piece } from '../../ledger/piece.ts';
import type { CategoryDraft } from '../category-draft.ts';
import { piecesOf } from '../pieces.ts';
import type { SourceRow, SourceTable } from '../source-table.ts';
import { categoryLeaves, draftOf, processColumn, valuationLeaves } from './drafts.ts';
import { ownRows, textAt } from './rows.ts';
import type { OwnRows } from './rows.ts';

/** What a table that Inzage made holds. */
export interface OwnTable {
  readonly title: string | null;
  readonly categories: readonly CategoryDraft[];
  readonly pieces: readonly Piece[];
}

/**
 * Reads the table of categories that Inzage publishes: each column is a key of the schemas, each row a valuation.
 *
 * @returns null for any other table
 */
export function readOwnTable(table: SourceTable): OwnTable | null {
  const rows = ownRows(table);
  if (rows === null) return null;
  const { head, names, below, groups } = rows;
  return {
    title: textAt(below[0], names, 'lijst.titel') || null,
    categories: [...groups.values()].map((group) => draftOf(group, names)),
    pieces: [
      ...piecesOf(head, { became: 'kop van een kolom' }),
      ...[...groups.values()].flatMap((group) =>
        group.flatMap((row, index) => rowPieces(row, rows, index > 0 ? group[0] : undefined)),
      ),
    ],
  };
}

/** Columns of which the words are brought in besides those of the schemas. */
const read = [textColumn, processColumn];

/** Columns that say in other words what others say, or of which list and edition they say it. */
const said = /^(?:id|adres|pagina|kenmerk\..*|[a-z]+(?:\.[a-z]+)+)$/;

/** @param first - the first row of its category, for a row that says more of it */
function rowPieces(row: SourceRow, { names }: OwnRows, first: SourceRow | undefined): Piece[] {
  return piecesOf(row).map((piece) => {
    if (piece.kind === 'rij') return { ...piece, text: textAt(row, names, 'nummer') };
    const name = names[row.cells.findIndex((cell) => cell?.place === piece.place)] ?? '';
    const leaf = categoryLeaves.get(name) ?? valuationLeaves.get(name);
    if (first && !valuationLeaves.has(name) && textAt(first, names, name) === piece.text)
      return { ...piece, became: 'wat de eerste rij ervan ook zegt' };
    if (first && categoryLeaves.has(name)) return { ...piece, left: firstCounts };
    if (leaf) return { ...piece, ...becameOf(leaf) };
    if (read.includes(name)) return piece;
    return said.test(name)
      ? { ...piece, became: 'wat uit andere kolommen volgt' }
      : { ...piece, left: strangeColumn };
  });
}

/** What a cell became that is no words in a file. */
export function becameOf({ kind, path }: { readonly kind: string; readonly path: readonly string[] }): {
  readonly became?: string;
} {
  if (kind === 'boolean') return { became: 'ja of nee' };
  if (path[0] === 'proces') return { became: 'het proces' };
  // Most often the kind of the list says so by itself.
  return path[0] === 'soort' ? { became: 'de soort lijst' } : {};
}

export const firstCounts =
  'wat van de hele categorie is, wordt gelezen uit haar eerste rij, en daar staat iets anders';
export const strangeColumn = 'deze kolom hoort niet bij de tabel die Inzage maakt';
