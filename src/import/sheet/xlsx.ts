import readXlsxFile from 'read-excel-file/node';
import { broken } from '../archive/directory.ts';
import { repack } from '../archive/open-archive.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import { wrongFormula } from './formula-errors.ts';
import { besideCells } from './beside-cells.ts';
import { toTable } from './cells.ts';
import type { RawValue } from './cells.ts';
import { hiddenRemarks } from './hidden.ts';
import { marginWords, ownMargins } from './margin-words.ts';
import type { Sheets } from './sheets.ts';
import { lengthsOf, surveySheet } from './survey.ts';
import type { Survey } from './survey.ts';
import { atUsualPath, openWorkbook } from './workbook.ts';
import type { SheetPart, Workbook } from './workbook.ts';

/**
 * Reads a workbook of Excel.
 *
 * @param name - of the file, for messages
 * @throws ImportRefused when it is not whole, or larger than a list is
 */
export async function readXlsx(archive: Archive, name: string): Promise<Sheets> {
  const workbook = openWorkbook(archive, name);
  const surveys = surveyAll(archive, workbook, name);
  const read = await readXlsxFile(repack(atUsualPath(archive, workbook))).catch(() => {
    throw broken(name);
  });
  const beside = workbook.sheets.flatMap((sheet) => besideCells(archive, sheet, name));
  return {
    tables: read.map(({ sheet, data }) =>
      // Its types say `typeof Date`, the constructor, where a day is meant, and not that a chart has no cells. No report
      // found.
      toTable(sheet, (data as unknown as RawValue[][] | undefined) ?? []),
    ),
    unread: surveys.flatMap(unreadCells),
    beside: [...beside, ...surveys.flatMap(marginsOf), ...workbook.sheets.flatMap(otherSheet)],
    remarks: surveys.flatMap(hiddenIn),
    cells: surveys.reduce((sum, { survey }) => sum + survey.filled, 0),
  };
}

/** A sheet with what was counted in it. */
interface Surveyed {
  readonly sheet: SheetPart;
  readonly survey: Survey;
}

/** All sheets are judged before the library fills what lies between their cells. */
function surveyAll(archive: Archive, { sheets, strings }: Workbook, name: string): Surveyed[] {
  const shared = strings === null ? undefined : archive.get(strings);
  const lengths = shared ? lengthsOf(shared, name) : [];
  return sheets.flatMap((sheet) => {
    const bytes = archive.get(sheet.path);
    return bytes && sheet.hasCells ? [{ sheet, survey: surveySheet(bytes, lengths, name) }] : [];
  });
}

function unreadCells({ sheet, survey }: Surveyed): Piece[] {
  const piece =
    (left: string) =>
    ({ cell, text }: Survey['errors'][number]): Piece => ({
      kind: 'cel',
      place: `blad ${sheet.name}, cel ${cell}`,
      text,
      left,
    });
  return [...survey.errors.map(piece(wrongFormula)), ...survey.unknown.map(piece(unknownFormula))];
}

const unknownFormula =
  'de uitkomst van de formule in deze cel staat niet in het bestand; open het in Excel of LibreOffice, bewaar het en importeer het opnieuw';

function marginsOf({ sheet, survey }: Surveyed): Piece[] {
  return survey.margins
    .map(({ isHead, text }): Piece => ({
      kind: 'rand',
      place: `blad ${sheet.name}, ${isHead ? 'koptekst' : 'voettekst'}`,
      text: marginWords(text),
      left: ownMargins,
    }))
    .filter(({ text }) => text !== '');
}

function otherSheet({ name, hasCells }: SheetPart): Piece[] {
  if (hasCells) return [];
  return [
    {
      kind: 'onderdeel',
      place: `blad ${name}`,
      text: '',
      left: 'dit blad is een grafiek en heeft geen cellen',
    },
  ];
}

function hiddenIn({ sheet, survey: { filled, hidden } }: Surveyed): Remark[] {
  return filled === 0 ? [] : hiddenRemarks(sheet.name, { isHidden: sheet.isHidden, ...hidden }, 'Excel');
}
