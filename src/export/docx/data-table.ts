import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { stringify } from 'yaml';
import { fileKey } from '../../source/word-form.ts';

/**
 * The data of a file as a table: a key on the left, its value on the right, in lines as YAML has them. Of a register each
 * record is a row.
 *
 * @param without - keys that stand elsewhere in the document
 */
export function dataTable(path: string, record: unknown, without: readonly string[] = []): Table {
  const rows: (readonly [string, string])[] = Array.isArray(record)
    ? record.map((one, index) => [String(index + 1), linesOf(one)] as const)
    : Object.entries(record as Readonly<Record<string, unknown>>)
        .filter(([key]) => !without.includes(key))
        .map(([key, value]) => [key, valueOf(value)] as const);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [[fileKey, path] as const, ...rows].map(([key, value]) => row(key, value)),
  });
}

function row(key: string, value: string): TableRow {
  const cells: [string, number][] = [
    [key, 20],
    [value, 80],
  ];
  return new TableRow({
    children: cells.map(
      ([text, size]) =>
        new TableCell({
          width: { size, type: WidthType.PERCENTAGE },
          shading: { fill: 'EEF2F6' },
          children: text
            .split('\n')
            .map((line) => new Paragraph({ children: [new TextRun({ text: line, size: 18 })] })),
        }),
    ),
  });
}

/** A value; items of a list stand on a line each. */
function valueOf(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return inLine(value);
  return value.map((item) => `- ${inLine(item)}`).join('\n');
}

/** A record, a key on each line. */
function linesOf(record: unknown): string {
  return Object.entries(record as Readonly<Record<string, unknown>>)
    .map(([key, value]) => `${key}: ${inLine(value)}`)
    .join('\n');
}

function inLine(value: unknown): string {
  // Within one line a text of several has its line ends written out.
  const keep = typeof value === 'string' && /\n|^\s|\s$| {2}/.test(value);
  if (keep) return JSON.stringify(value);
  return stringify(value, {
    lineWidth: 0,
    collectionStyle: 'flow',
    aliasDuplicateObjects: false,
    blockQuote: false,
  }).trim();
}
