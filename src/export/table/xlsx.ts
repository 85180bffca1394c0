import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { longestCell } from '../../source/table-form.ts';
import type { Published } from '../publication.ts';
import { autoFilter } from './auto-filter.ts';
import { cellText } from './cell-text.ts';
import { columnsOf, rowsOf } from './columns.ts';
import type { CellValue, Column } from './column.ts';
import { explanationSheet } from './explanation-sheet.ts';

/** Width of a column in characters: room for its name, and for the beginning of a text. */
const widths = { narrow: 12, wide: 40, widest: 60, explanation: 120 };
/** Height of a line in points, and how many a row shows at most: more would push the other rows out of view. */
const lineHeight = 15;
const mostLines = 8;

/**
 * The table of categories as an Excel workbook: numbers as numbers, days as days, a head that stays in view with a
 * filter on every column, and a second sheet that explains the columns.
 *
 * @returns the file; the same list gives the same bytes
 */
export async function toXlsx(published: Published): Promise<Uint8Array> {
  const columns = columnsOf(published);
  const rows = rowsOf(published);
  const data = rows.map((row) => columns.map((column) => cellOf(column, column.value(row, published))));
  const table = [headOf(columns.map(({ name }) => name)), ...data];
  const explanation = explanationSheet(published).map((row, index) =>
    index === 0 ? headOf(row) : row.map((value) => textCell(value)),
  );
  const file = await writeXlsxFile(
    [
      {
        sheet: 'Categorieën',
        data: table,
        columns: columns.map((column) => ({ width: widthOf(column) })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
      {
        sheet: 'Uitleg',
        data: explanation,
        columns: [{ width: widths.wide }, { width: widths.explanation }],
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
      },
    ],
    { features: [autoFilter({ rows: table.length, columns: columns.length })] },
  ).toBuffer();
  return withoutDates(file);
}

function headOf(names: readonly string[]): Cell[] {
  return names.map((value) => ({
    value: cellText(value),
    type: String,
    fontWeight: 'bold',
    backgroundColor: '#e8eef4',
  }));
}

function cellOf({ kind }: Column, value: CellValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return (kind === 'date' ? dateCell(value) : null) ?? textCell(value);
}

/** Lines of a cell stand below each other only where the text may wrap; a cell without any stays as low as the others. */
function textCell(value: string): Cell {
  const text = value.length > longestCell ? `${value.slice(0, longestCell - 1)}…` : value;
  const written = cellText(text);
  const lines = written.split('\n').length;
  const several = lines > 1 && { wrap: true, height: lineHeight * Math.min(lines, mostLines) };
  return { value: written, type: String, alignVertical: 'top', ...several };
}

/** A day as a date and a year as a number, to sort by; a month is neither, and Excel has no days before 1 March 1900. */
function dateCell(value: string): Cell {
  if (/^\d{4}$/.test(value)) return { value: Number(value), type: Number };
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || value < '1900-03-01') return null;
  return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}

function widthOf({ kind, name }: Column): number {
  const wide = kind === 'text' && /omschrijving|toelichting|tekst|titel|naam|adres|ruw|reden/.test(name);
  return wide ? widths.wide : Math.min(Math.max(widths.narrow, name.length + 2), widths.widest);
}

/** The moment of writing stands in the zip file: local time, of which every zone has the first of 1980. */
function withoutDates(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: new Date(1980, 0, 1) });
}
