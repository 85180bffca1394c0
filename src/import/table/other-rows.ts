import type { MatchedColumn } from '../columns/match.ts';
import type { Piece } from '../ledger/piece.ts';
import { piecesOf } from './pieces.ts';
import type { SourceRow } from './source-table.ts';

/** What can be done with a row that may be no category. */
export const rowFates = ['overslaan', 'overnemen'] as const;

/** What is done with such rows, by the words of their first cell. */
export type RowChoices = Readonly<Record<string, (typeof rowFates)[number]>>;

/** The rows below a head: those that are read, and those that are left out with the reason. */
interface JudgedRows {
  readonly read: readonly SourceRow[];
  readonly left: readonly Piece[];
  /** What was done with each that may be no category, to be kept. */
  readonly choices: RowChoices;
}

/** `Totaal`, `Subtotaal:`, `Eindtotaal 2020`; no word of which it is a part. */
const total = /^(?:(?:sub|deel|eind)-?)?tota(?:al|len)(?!\p{L})/iu;
/** What stands beside it: a count, an amount, a part of the whole. */
const counted = /^[-+€#\d.,%\s]*$/u;

const why =
  'een telling is geen categorie; is het er toch een, zet dan in `import.yaml` onder `rijen` achter deze woorden `overnemen`';
const asked = 'zo staat het in `import.yaml` onder `rijen`';

/**
 * Sets apart rows that count other rows, and those that whoever brings the table in wants left out.
 *
 * @param given - what was chosen before, which goes before what is proposed
 */
export function judgeRows(
  rows: readonly SourceRow[],
  columns: readonly MatchedColumn[],
  given: RowChoices,
): JudgedRows {
  const choices: Record<string, RowChoices[string]> = {};
  const left: Piece[] = [];
  const read = rows.filter((row) => {
    const words = keyOf(row);
    const chosen = Object.hasOwn(given, words) ? given[words] : undefined;
    const fate = chosen ?? (isTotal(row, columns) ? 'overslaan' : undefined);
    if (fate !== undefined) choices[words] = fate;
    if (fate === 'overslaan') left.push(...piecesOf(row, { left: chosen === undefined ? why : asked }));
    return fate !== 'overslaan';
  });
  return { read, left, choices };
}

function keyOf({ cells }: SourceRow): string {
  return (cells.find((cell) => cell !== null)?.text ?? '').replace(/\s+/g, ' ').trim();
}

function isTotal({ cells }: SourceRow, columns: readonly MatchedColumn[]): boolean {
  const at = cells.findIndex((cell) => cell !== null);
  const number = columns.find(({ target }) => target === 'nummer')?.index;
  // What has a number of its own is a category, whatever it is called.
  const isNumbered = number !== undefined && number !== at && (cells[number] ?? null) !== null;
  return (
    !isNumbered &&
    total.test(cells[at]?.text.trim() ?? '') &&
    cells.every((cell, index) => index === at || cell === null || counted.test(cell.text))
  );
}
