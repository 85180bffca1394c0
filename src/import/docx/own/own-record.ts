import type { Element } from 'hast';
import { parse } from 'yaml';
import { shapeOf } from '../../../document/record-schema.ts';
import { fileSchemas, kindOfPath } from '../../../source/records.ts';
import { fileKey } from '../../../source/word-form.ts';
import { ImportRefused } from '../../refused.ts';
import { linesOf, rowsOf } from './own-text.ts';

/** The table with the data of a file. */
export interface DataTable {
  readonly path: string;
  readonly record: unknown;
}

const namesFile = /^\S+\.(?:md|ya?ml)$/;

/** The path that a table names as that of its file, whether or not a list can have it; null for any other table. */
export function fileNamed(element: Element): string | null {
  if (element.tagName !== 'table') return null;
  const [key, path] = (rowsOf(element)[0] ?? []).map((cell) => linesOf(cell).trim());
  if (key !== fileKey || path === undefined) return null;
  return kindOfPath(path) !== null || namesFile.test(path) ? path : null;
}

/**
 * Reads the table with the data of a file.
 *
 * @throws ImportRefused for a value that cannot be read, with its key
 */
export function readData(element: Element, path: string, file: string): DataTable {
  const rows = rowsOf(element).slice(1);
  const values = rows.map((cells) => {
    const [key = '', value = ''] = cells.map((cell) => linesOf(cell));
    return [key.trim(), readValue(value, `${path}, \`${key.trim()}\``, file)] as const;
  });
  const kind = kindOfPath(path);
  const isRegister = path.endsWith('.yaml') && kind !== 'lijst';
  if (isRegister) return { path, record: values.map(([, value]) => value) };
  return {
    path,
    record: inOrder(Object.fromEntries(values), kind === null || kind === 'image' ? 'lijst' : kind),
  };
}

/** The keys in the order of the schema; what it does not have comes last, for the check to name. */
function inOrder(record: Readonly<Record<string, unknown>>, kind: keyof typeof fileSchemas): object {
  const keys = Object.keys(shapeOf(fileSchemas[kind])).filter((key) => key in record);
  const rest = Object.keys(record).filter((key) => !keys.includes(key));
  return Object.fromEntries([...keys, ...rest].map((key) => [key, record[key]]));
}

function readValue(text: string, place: string, file: string): unknown {
  // Word makes other quotation marks and spaces of those that were typed; only where YAML needs them do they matter.
  const plain = text.replaceAll('\u00a0', ' ');
  try {
    return parse(plain) as unknown;
  } catch (error) {
    try {
      return parse(plain.replace(/[“”„]/g, '"')) as unknown;
    } catch {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
      throw new ImportRefused(
        'IM21',
        `In \`${file}\` is de waarde bij ${place} niet te lezen: \`${text.slice(0, 80)}\` (${why}).`,
      );
    }
  }
}
