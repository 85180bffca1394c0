import { explanationHead } from '../../source/table-form.ts';
import type { MatchedColumn } from '../columns/match.ts';
import type { KnownFile, OfficeFile, PlainFile } from '../format.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import type { ReadFile } from '../read-result.ts';
import { ImportRefused } from '../refused.ts';
import type { RegisterNames } from '../register-names.ts';
import { choicesFor } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { readOwnTable } from '../table/own/own-table.ts';
import type { OwnTable } from '../table/own/own-table.ts';
import type { RowChoices } from '../table/other-rows.ts';
import { piecesOf } from '../table/pieces.ts';
import { wordsOf } from '../table/source-table.ts';
import { readTable } from '../table/read-table.ts';
import type { SourceTable } from '../table/source-table.ts';
import { readCsv } from './csv.ts';
import { withoutErrors } from './formula-errors.ts';
import { readOds } from './ods.ts';
import type { Sheets } from './sheets.ts';
import { readXlsx } from './xlsx.ts';

/** A file with sheets. */
type SheetFile = OfficeFile<'xlsx'> | OfficeFile<'ods'> | PlainFile<'csv'>;

/**
 * Reads the sheets of a file: those with a known head hold categories.
 *
 * @throws ImportRefused when no sheet has a head of which the words are known
 */
export async function readSheets(
  file: SheetFile,
  settings: Settings,
  names: RegisterNames,
): Promise<ReadFile> {
  const sheets = await sheetsOf(file);
  const { tables, unread, beside, remarks, cells } = sheets;
  const checked = tables.map(withoutErrors);
  for (const [index, { table, errors }] of checked.entries()) {
    const own = readOwnTable(table);
    const others = tables.filter((_, at) => at !== index);
    if (own) return takenBack(own, [...errors, ...besideOwn(others)], sheets, file.name);
  }
  const columns = new Map<string, readonly MatchedColumn[]>();
  const rows = new Map<string, RowChoices>();
  const read = { categories: [] as CategoryDraft[], pieces: [] as Piece[], remarks: [] as Remark[] };
  const above: string[] = [];
  for (const { table, errors } of checked) {
    read.pieces.push(...errors);
    const found = readTable(table, choicesFor(settings, table.name), names);
    if (!found) {
      read.pieces.push(...table.rows.flatMap((row) => piecesOf(row, { left: noHead })));
      continue;
    }
    columns.set(table.name, found.columns);
    rows.set(table.name, found.rows);
    above.push(...found.above);
    // With several sheets the name of each is what its categories are about.
    const under = tables.length > 1 ? table.name : null;
    read.categories.push(...found.categories.map((one) => ({ ...one, process: one.process ?? under })));
    read.pieces.push(...found.pieces);
    read.remarks.push(...found.remarks);
  }
  read.pieces.push(...unread);
  if (columns.size === 0) throw nothingKnown(file.name, tables);
  return {
    title: above[0] ?? null,
    parts: partsOf(above),
    categories: read.categories,
    images: [],
    columns,
    rows,
    pieces: [...read.pieces, ...beside],
    remarks: [...read.remarks, ...remarks, ...countedOtherwise(file.name, read.pieces, cells)],
  };
}

/** The table of categories as Inzage publishes it; its other sheet explains the columns. */
function takenBack(
  own: OwnTable,
  others: readonly Piece[],
  { unread, beside, remarks }: Sheets,
  name: string,
): ReadFile {
  return {
    ...own,
    parts: [],
    images: [],
    columns: new Map(),
    rows: new Map(),
    pieces: [...own.pieces, ...others, ...unread, ...beside],
    remarks: [{ place: name, text: onlyCategories }, ...remarks],
  };
}

/** What stands beside a table that Inzage made: a sheet that explains it, and what others put there. */
export function besideOwn(others: readonly SourceTable[]): Piece[] {
  return others.flatMap(({ rows }) => {
    const words = rows[0] ? wordsOf(rows[0]) : [];
    const isOurs = explanationHead.every((word, index) => words[index] === word);
    const fate = isOurs ? { became: 'uitleg bij de tabel' } : { left: strangeSheet };
    return rows.flatMap((row) => piecesOf(row, fate));
  });
}

const strangeSheet = 'dit blad hoort niet bij de tabel die Inzage maakt';

const onlyCategories =
  'de tabel heeft alleen de categorieën, met hun toelichting zonder opmaak; de registers, de tekst en `lijst.yaml` staan in `lijst.json`';

const noHead = 'dit blad heeft geen rij met koppen die bekend zijn';

/** Whether a file has sheets. */
export function hasSheets(file: KnownFile): file is SheetFile {
  return file.kind === 'xlsx' || file.kind === 'ods' || file.kind === 'csv';
}

/** The sheets of a file. */
export async function sheetsOf(file: SheetFile): Promise<Sheets> {
  if (file.kind === 'xlsx') return readXlsx(file.archive, file.name);
  if (file.kind === 'ods') return readOds(file.archive, file.name);
  return { tables: [readCsv(file.bytes, file.name)], unread: [], beside: [], remarks: [], cells: null };
}

/** The lines above the table are what stands before the categories. */
function partsOf(above: readonly string[]): ReadFile['parts'] {
  const [title, ...rest] = above;
  // The first line alone is the title of the list.
  if (title === undefined || rest.length === 0) return [];
  const body = rest.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  return [{ title, body, chapters: [] }];
}

/** The library and the file itself must agree on how much there is. */
function countedOtherwise(name: string, pieces: readonly Piece[], cells: number | null): Remark[] {
  const read = pieces.filter(({ kind }) => kind === 'cel').length;
  if (cells === null || cells === read) return [];
  return [
    {
      place: name,
      text: `in het bestand staan ${String(cells)} gevulde cellen, maar er zijn er ${String(read)} gelezen`,
    },
  ];
}

function nothingKnown(name: string, tables: readonly SourceTable[]): ImportRefused {
  const first = tables.flatMap(({ rows }) => rows).find(({ cells }) => cells.some((cell) => cell !== null));
  const words =
    first?.cells.flatMap((cell) => (cell ? [`\`${cell.text.slice(0, 30)}\``] : [])).slice(0, 6) ?? [];
  const found = words.length === 0 ? 'er staat niets in' : `de eerste rij is ${words.join(', ')}`;
  return new ImportRefused(
    'IM14',
    `In \`${name}\` staat geen tabel met categorieën: ${found}. Verwacht wordt een rij met koppen zoals Nummer, Omschrijving en Waardering.`,
  );
}
