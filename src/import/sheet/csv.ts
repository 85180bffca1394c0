import { parse } from 'csv-parse/sync';
import { ImportRefused } from '../refused.ts';
import type { SourceTable } from '../table/source-table.ts';
import { toTable } from './cells.ts';

/** What stands between cells, by what is likeliest: Excel writes a semicolon where numbers have a comma. */
const delimiters = [';', ',', '\t'] as const;

/**
 * Reads a text with a row on each line. It is UTF-8, or else what Windows writes in western Europe.
 *
 * @param name - of the file
 * @throws ImportRefused when quotation marks are not in pairs
 */
export function readCsv(bytes: Uint8Array, name: string): SourceTable {
  const text = decode(bytes);
  // A title can stand above the head.
  const beginning = text.split(/\r?\n/, 20).join('\n');
  const delimiter = delimiters.toSorted((a, b) => count(beginning, b) - count(beginning, a))[0];
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiter ?? ';',
      relaxColumnCount: true,
      skipEmptyLines: false,
    });
    return toTable(name.replace(/\.[^.]+$/, ''), rows);
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` rond regel ${String(error.lines)}` : '';
    throw new ImportRefused(
      `\`${name}\` is niet als CSV te lezen${line}: aanhalingstekens staan er niet in paren. Bewaar de tabel opnieuw als CSV, of als .xlsx.`,
    );
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
