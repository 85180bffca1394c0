import { parse } from 'csv-parse/sync';
import { broken } from '../archive/directory.ts';
import { byteOrder, decodeText } from '../decode.ts';
import { ImportRefused } from '../refused.ts';
import type { SourceTable } from '../table/source-table.ts';
import { toTable } from './cells.ts';
import { cellsOf, delimiterOf, toldDelimiter } from './csv-form.ts';
import { judgeSheet } from './size.ts';

/**
 * Reads a text with a row on each line.
 *
 * @param name - of the file
 * @throws ImportRefused when quotation marks are not in pairs, it breaks off within a letter, or it is larger than a list is
 */
export function readCsv(bytes: Uint8Array, name: string): SourceTable {
  const text = decodeText(bytes);
  if (byteOrder(bytes) !== null && bytes.length % 2 === 1) throw broken(name);
  const delimiter = delimiterOf(text);
  judge(text, delimiter, name);
  try {
    const rows = parse(text.replace(toldDelimiter, ''), {
      delimiter,
      recordDelimiter: ['\r\n', '\n', '\r'],
      relaxColumnCount: true,
      skipEmptyLines: false,
    });
    return toTable(name.replace(/\.[^.]+$/, ''), rows);
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` rond regel ${String(error.lines)}` : '';
    throw new ImportRefused(
      'IM15',
      `\`${name}\` is niet als CSV te lezen${line}: aanhalingstekens staan er niet in paren.`,
    );
  }
}

function judge(text: string, delimiter: string, name: string): void {
  let [rows, columns, width] = [1, 0, 0];
  for (const { isLast } of cellsOf(text, delimiter)) {
    width += 1;
    columns = Math.max(columns, width);
    judgeSheet(rows, columns, name);
    if (!isLast) continue;
    rows += 1;
    width = 0;
  }
}
