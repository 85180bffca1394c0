/** A cell that is not empty, with where it stands for people: `blad Lijst, cel C5`. */
export interface SourceCell {
  readonly text: string;
  readonly place: string;
  /** It was kept as a number, from which a spreadsheet takes the noughts at its end. */
  readonly numeric: boolean;
}

/** A row with its cells by column; null where there is nothing. */
export interface SourceRow {
  readonly place: string;
  readonly cells: readonly (SourceCell | null)[];
}

/** A sheet, or a table in a text. */
export interface SourceTable {
  readonly name: string;
  readonly rows: readonly SourceRow[];
}

/** The words of the cells of a row. */
export function wordsOf({ cells }: SourceRow): string[] {
  return cells.map((cell) => cell?.text ?? '');
}

/** The letters of a column as a spreadsheet has them: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
