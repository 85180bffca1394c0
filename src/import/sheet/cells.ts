import { columnLetters } from '../table/source-table.ts';
import type { SourceTable } from '../table/source-table.ts';

/** A value as a library for spreadsheets gives it. */
export type RawValue = string | number | boolean | Date | null | undefined;

/**
 * A sheet as a table: texts without space around them, days as `2015-03-04`, with the place of each.
 *
 * @param name - of the sheet
 */
export function toTable(name: string, data: readonly (readonly RawValue[])[]): SourceTable {
  return {
    name,
    rows: data.map((values, row) => ({
      place: `blad ${name}, rij ${String(row + 1)}`,
      cells: values.map((value, column) => {
        const text = textOfValue(value);
        return text === ''
          ? null
          : {
              text,
              place: `blad ${name}, cel ${columnLetters(column)}${String(row + 1)}`,
              numeric: typeof value === 'number',
            };
      }),
    })),
  };
}

function textOfValue(value: RawValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value).replace(/\r\n?/g, '\n').trim();
}
