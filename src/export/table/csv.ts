import { stringify } from 'csv-stringify/sync';
import type { Published } from '../publication.ts';
import { columnsOf, rowsOf } from './columns.ts';

/** All but letters, digits, marks and single spaces between them goes between quotes: readers differ about the rest. */
const quoted = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|^ | $| {2}/u;

/**
 * The table of categories as CSV (RFC 4180): UTF-8 with a byte order mark, lines that end in CRLF, fields divided by
 * commas. A cell that a spreadsheet would take for a formula gets a `'` before it.
 */
export function toCsv(published: Published): string {
  const columns = columnsOf(published);
  const rows = rowsOf(published).map((row) => columns.map(({ value }) => value(row, published)));
  return stringify(rows, {
    bom: true,
    header: true,
    columns: columns.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: quoted,
    cast: { boolean: (value) => (value ? 'ja' : 'nee'), number: String },
  });
}
