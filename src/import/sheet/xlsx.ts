import readXlsxFile from 'read-excel-file/node';
import { repack } from '../archive/open-archive.ts';
import type { Archive } from '../archive/open-archive.ts';
import { broken } from '../archive/directory.ts';
import { childrenOf, readXml, textOf, within } from '../xml/read-xml.ts';
import type { SourceTable } from '../table/source-table.ts';
import { toTable } from './cells.ts';
import type { RawValue } from './cells.ts';

/** The sheets of a workbook, with how many cells of its file hold something. */
export interface Workbook {
  readonly tables: readonly SourceTable[];
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
  const sheets = await readXlsxFile(repack(archive)).catch(() => {
    throw broken(name);
  });
  return {
    tables: sheets.map(({ sheet, data }) =>
      // Its types say `typeof Date`, the constructor, where a day is meant. No report found.
      toTable(sheet, data as unknown as RawValue[][]),
    ),
    cells: countCells(archive, name),
    remarks: remarksOf(archive, name),
  };
}

function countCells(archive: Archive, name: string): number {
  const filled = filledStrings(archive, name);
  let count = 0;
  for (const [path, bytes] of archive)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      for (const cell of within(readXml(bytes, name), 'c')) {
        const value = [...within(cell, 'v', 'is')].map(textOf).join('').trim();
        if (cell.attributes.t === 's' ? filled[Number(value)] === true : value !== '') count += 1;
      }
  return count;
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
