/** How a list stands in a table of its categories: what the writer and the reader of that table agree on. */

/** The column that tells of which state of the categories the table was made. */
export const stateColumn = 'lijst.stand';
/** The column that tells of which list. */
export const listColumn = 'lijst.id';
/** The column with the text of a category, without markup. */
export const textColumn = 'toelichting';

/** Most characters that a cell can hold in Excel. */
export const longestCell = 32_767;

/** What begins as a formula would, which an apostrophe before it prevents in CSV. */
export const likeFormula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The name of a state as a cell: a word before it keeps spreadsheets from reading a number in it. */
export function toStateCell(state: string): string {
  return `stand ${state}`;
}

/** Reads such a cell; null for any other. */
export function fromStateCell(cell: string): string | null {
  return /^stand ([0-9a-f]{16})$/.exec(cell)?.[1] ?? null;
}

/** The head of the sheet that explains the columns. */
export const explanationHead = ['Kolom of gegeven', 'Uitleg'] as const;
