import readXlsxFile from 'read-excel-file/node';
import { repack } from '../archive/open-archive.ts';
import type { Archive } from '../archive/open-archive.ts';
import { broken } from '../archive/directory.ts';
import { childrenOf, readXml, textOf, within } from '../xml/read-xml.ts';
import type { Element } from '../xml/read-xml.ts';
import type { SourceTable } from '../table/source-table.ts';
import { toTable } from './cells.ts';
import type { RawValue } from './cells.ts';
import { judgeSheet } from './size.ts';

/** The sheets of a workbook, with how many cells of its file hold something. */
export interface Workbook {
  readonly tables: readonly SourceTable[];
  /** Formulas that give an error, which the library passes over. */
  readonly errors: readonly { readonly place: string; readonly text: string }[];
  /** Counted in the XML, apart from what was read. */
  readonly cells: number;
  /** Remarks beside cells, which are not read, with their cell. */
  readonly remarks: readonly { readonly place: string; readonly text: string }[];
}

/**
 * Reads a workbook of Excel.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is not whole
 */
export async function readXlsx(archive: Archive, name: string): Promise<Workbook> {
  judgeSheets(archive, name);
  const sheets = await readXlsxFile(repack(archive)).catch(() => {
    throw broken(name);
  });
  return {
    tables: sheets.map(({ sheet, data }) =>
      // Its types say `typeof Date`, the constructor, where a day is meant. No report found.
      toTable(sheet, data as unknown as RawValue[][]),
    ),
    errors: errorsIn(archive, name),
    cells: countCells(archive, name),
    remarks: remarksOf(archive, name),
  };
}

/** The library fills what lies between cells, up to the last of them in each direction. */
function judgeSheets(archive: Archive, name: string): void {
  for (const [path, bytes] of archive) {
    if (!sheetPath.test(path)) continue;
    let [rows, columns] = [0, 0];
    for (const element of within(readXml(bytes, name), 'row')) {
      rows = Math.max(rows, Number(element.attributes.r ?? 0) || 0);
      for (const cell of within(element, 'c')) {
        const [, letters = '', row = '0'] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(cell.attributes.r ?? '') ?? [];
        rows = Math.max(rows, Number(row));
        columns = Math.max(columns, columnNumber(letters));
      }
    }
    judgeSheet(rows, columns, name);
  }
}

/** Sheets can lie anywhere in the file; a part that is none has no rows. */
const sheetPath = /\.xml$/i;

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function countCells(archive: Archive, name: string): number {
  const filled = filledStrings(archive, name);
  return cellsIn(archive, name).filter((cell) =>
    cell.attributes.t === 's' ? filled[Number(valueIn(cell))] === true : valueIn(cell) !== '',
  ).length;
}

/** Cells of which the value is an error (ECMA-376, part 1, 18.18.11). */
function errorsIn(archive: Archive, name: string): Workbook['errors'] {
  return cellsIn(archive, name)
    .filter(({ attributes }) => attributes.t === 'e')
    .map((cell) => ({ place: `cel ${cell.attributes.r ?? '?'}`, text: valueIn(cell) }));
}

function cellsIn(archive: Archive, name: string): Element[] {
  return [...archive].flatMap(([path, bytes]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(path) ? [...within(readXml(bytes, name), 'c')] : [],
  );
}

function valueIn(cell: Element): string {
  return [...within(cell, 'v', 'is')].map(textOf).join('').trim();
}

/** Of the texts that cells share, which say something. */
function filledStrings(archive: Archive, name: string): boolean[] {
  const shared = archive.get('xl/sharedStrings.xml');
  if (!shared) return [];
  return [...within(readXml(shared, name), 'si')].map(
    // What is between `rPh` is how it sounds.
    (item) => [...within(item, 't', 'rPh')].some((part) => part.name === 't' && textOf(part).trim() !== ''),
  );
}

function remarksOf(archive: Archive, name: string): Workbook['remarks'] {
  return [...archive]
    .filter(([path]) => /^xl\/(?:comments|threadedComments)[^/]*\/?[^/]*\.xml$/.test(path))
    .flatMap(([, bytes]) =>
      [...within(readXml(bytes, name), 'comment', 'threadedComment')].map((remark) => ({
        place: `opmerking bij cel ${remark.attributes.ref ?? '?'}`,
        text: childrenOf(remark).map(textOf).join(' ').trim(),
      })),
    );
}
