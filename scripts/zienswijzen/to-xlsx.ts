import writeXlsxFile from 'write-excel-file/node';
import type { Cell } from 'write-excel-file/node';
import { cellText } from '../../src/export/table/cell-text.ts';
import type { Row, Table } from '../../src/zienswijze/receive/table.ts';

/** Most characters that a cell can hold in Excel. */
const longest = 32_767;

const columns: readonly { name: string; width: number; value: (row: Row) => string | number | null }[] = [
  { name: 'nummer', width: 10, value: ({ nummer }) => nummer },
  { name: 'onderdeel', width: 10, value: ({ onderdeel }) => onderdeel },
  { name: 'plaats', width: 30, value: ({ aanduiding }) => aanduiding },
  { name: 'pagina', width: 8, value: ({ pagina }) => pagina },
  { name: 'plaatsing', width: 12, value: ({ plaatsing }) => plaatsing },
  { name: 'wens', width: 12, value: ({ wens }) => wens },
  { name: 'citaat', width: 40, value: ({ citaat }) => citaat },
  { name: 'opmerking', width: 60, value: ({ opmerking }) => opmerking },
  { name: 'adres', width: 40, value: ({ adres }) => adres },
];

/** The table as a workbook to share. What anyone typed is text in it, and never a formula. */
export async function toXlsx({ rijen }: Table): Promise<Uint8Array> {
  const head: Cell[] = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' }));
  const rows = rijen.map((row) => columns.map(({ value }) => cellOf(value(row))));
  return writeXlsxFile([head, ...rows], {
    sheet: 'Zienswijzen',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(value: string | number | null): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: cellText(value.slice(0, longest)), type: String, alignVertical: 'top', wrap: true };
}
