import { textColumn } from '../../../source/table-form.ts';
import type { Piece } from '../../ledger/piece.ts';
import { categoryLeaves, keyOfColumn, processColumn, valuationLeaves } from './drafts.ts';
import { becameOf, firstCounts, strangeColumn } from './own-table.ts';

/** What is known of a cell of a table that came back. */
interface CellFacts {
  /** The table had its column when it was made. */
  readonly isKnown: boolean;
  /** Its column is about the edition. */
  readonly isOfEdition: boolean;
  /** It says what it said when the table was made. */
  readonly isSame: boolean;
  /** It stands in the first row of its category. */
  readonly isFirst: boolean;
  /** Its category is new. */
  readonly isNew: boolean;
  /** Columns that its key needs and that are no longer there. */
  readonly missing: readonly string[];
}

/** What became of a cell in a column; nothing where its words must be found in the files. */
export function fateOf(column: string, facts: CellFacts): Pick<Piece, 'became' | 'left'> {
  if (!facts.isKnown) return { left: strangeColumn };
  if (facts.isOfEdition) return { became: 'wat van de uitgave is' };
  if (facts.isSame) return { became: 'wat al zo in de lijst stond' };
  const key = keyOfColumn(column);
  if (facts.missing.length > 0)
    return {
      left: `\`${key ?? ''}\` is gelaten zoals het was, want in de tabel ontbreken kolommen daarvan: ${facts.missing.join(', ')}`,
    };
  const leaf = valuationLeaves.get(column) ?? categoryLeaves.get(column);
  if (leaf && (key === 'waarderingen' || facts.isFirst)) return becameOf(leaf);
  if (facts.isFirst && column === textColumn) return {};
  if (leaf || column === textColumn) return { left: firstCounts };
  if (facts.isNew)
    return { became: column === processColumn ? 'het proces' : 'wat uit andere kolommen volgt' };
  return { left: derived };
}

const derived =
  'deze kolom volgt uit andere: verander het daar, of in `lijst.yaml`, de registers of de hoofdstukken';
