import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { TableForm } from './table.ts';

/** Most characters that Excel has in a cell; a longer text is cut there. */
const longest = 32_767;

/** Begins as a formula would, which an apostrophe before it prevents. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

export const csvForm: TableForm = {
  file: 'categorieen.csv',
  says: (cell, text) => cell === (formula.test(text) ? `'${text}` : text),
};

export const xlsxForm: TableForm = {
  file: 'categorieen.xlsx',
  says: (cell, text) => {
    const plain = text.replace(/\r\n?/g, '\n');
    return cell === (plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain);
  },
};

/**
 * Reads as the strictest reader does: any line end outside quotes begins a row, and all rows are as long as the first.
 *
 * @throws what csv-parse throws for a file that is no such CSV (RFC 4180)
 */
export function readCsv(bytes: Uint8Array): string[][] {
  return parse(Buffer.from(bytes), { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

/**
 * The sheets of a workbook by name, every cell as the CSV would have it.
 *
 * @throws what read-excel-file throws for a file that is no workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(textOf))]));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}
