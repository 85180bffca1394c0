import type { Root } from 'hast';
import { toString as toText } from 'mdast-util-to-string';
import type { MatchedColumn } from '../columns/match.ts';
import type { OfficeFile } from '../format.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import type { ReadFile } from '../read-result.ts';
import type { RegisterNames } from '../register-names.ts';
import { choicesFor } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import type { RowChoices } from '../table/other-rows.ts';
import { readTable } from '../table/read-table.ts';
import { linkBookmarks } from './bookmarks.ts';
import { captionTables } from './captions.ts';
import { divide } from './chapters.ts';
import { takeNotes } from './html-notes.ts';
import { takeTables } from './html-tables.ts';
import type { TakenTable } from './html-tables.ts';
import { markLists } from './list-markers.ts';
import { markedItems } from './markers.ts';
import { otherParts } from './other-parts.ts';
import { openParts } from './package.ts';
import type { WordParts } from './package.ts';
import { withOutline } from './outline.ts';
import { hiddenIn, paragraphsOf } from './paragraphs.ts';
import { piecesOfDocument } from './pieces.ts';
import { plainTables } from './plain-tables.ts';
import { lookRemarks } from './run-marks.ts';
import { toHtml } from './to-html.ts';
import { toBlocks } from './to-mdast.ts';
import { refuseTracked } from './tracked.ts';

/**
 * Reads a document of Word: its headings are chapters, its tables with known columns categories.
 *
 * @throws ImportRefused when changes wait to be accepted, or it cannot be read
 */
export async function readDocx(
  file: OfficeFile<'docx'>,
  settings: Settings,
  names: RegisterNames,
): Promise<ReadFile> {
  const archive = withOutline(file.archive, file.name);
  const parts = openParts(archive, file.name);
  refuseTracked(parts, file.name);
  const { tree, images } = await toHtml(archive, file.name);
  const tables = takeTables(tree, (name) => settings.kolommen[keyOf(file.name, name)] ?? {});
  plainTables(tree);
  const notes = takeNotes(tree);
  const title = takeTitle(tree);
  const blocks = captionTables(toBlocks(tree, notes));
  const remarks = [
    ...markLists(blocks, markedItems(paragraphsOf(parts.body), parts.numbering)),
    ...linkBookmarks(blocks),
    ...hiddenWords(parts),
    ...lookRemarks(parts),
  ];
  const divided = divide(blocks, new Set(tables.map(({ mark }) => mark)));
  const read = readTables(file.name, tables, divided.processes, settings, names);
  return {
    title,
    parts: divided.parts,
    categories: read.categories,
    images,
    columns: read.columns,
    rows: read.rows,
    pieces: [
      ...withHeads(piecesOfDocument(parts), read.heads),
      ...otherParts(file.archive, parts.body, file.name),
    ],
    remarks: [...remarks, ...read.remarks],
  };
}

/** Whoever hid words may not have meant them to be published. */
function hiddenWords({ body }: WordParts): Remark[] {
  return paragraphsOf(body).flatMap((paragraph) => {
    const words = hiddenIn(paragraph).trim();
    return words === '' ? [] : [{ place: paragraph.place, text: `\`${words}\` ${wasHidden}` }];
  });
}

const wasHidden =
  'is in Word verborgen en staat nu als gewone tekst in de lijst: haal het weg als het niet openbaar mag worden';

function keyOf(file: string, table: string): string {
  return `${file}, ${table}`;
}

/** What the tables of categories gave. */
interface ReadTables {
  readonly categories: readonly CategoryDraft[];
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
  readonly rows: ReadonlyMap<string, RowChoices>;
  readonly remarks: readonly Remark[];
  /** Cells that became something else than words, by their place. */
  readonly heads: ReadonlyMap<string, Pick<Piece, 'became' | 'left'>>;
}

function readTables(
  file: string,
  tables: readonly TakenTable[],
  processes: ReadonlyMap<string, string>,
  settings: Settings,
  names: RegisterNames,
): ReadTables {
  const columns = new Map<string, readonly MatchedColumn[]>();
  const rows = new Map<string, RowChoices>();
  const heads = new Map<string, Pick<Piece, 'became' | 'left'>>();
  const categories: CategoryDraft[] = [];
  const remarks: Remark[] = [];
  for (const { mark, table } of tables) {
    const key = keyOf(file, table.name);
    const read = readTable(table, choicesFor(settings, key), names);
    if (!read) continue;
    columns.set(key, read.columns);
    rows.set(key, read.rows);
    remarks.push(...read.remarks);
    const process = processes.get(mark) ?? null;
    categories.push(...read.categories.map((one) => ({ ...one, process: one.process ?? process })));
    for (const { place, kind, became, left } of read.pieces)
      if (kind === 'cel' && (became !== undefined || left !== undefined))
        heads.set(place, { ...(became !== undefined && { became }), ...(left !== undefined && { left }) });
  }
  return { categories, columns, rows, remarks, heads };
}

/** What is known of a cell holds for each of its paragraphs. */
function withHeads(pieces: readonly Piece[], heads: ReadTables['heads']): Piece[] {
  return pieces.map((piece) => (piece.kind === 'alinea' ? { ...piece, ...heads.get(piece.place) } : piece));
}

/** The title of the document is that of the list, and not an alinea. */
function takeTitle(tree: Root): string | null {
  const at = tree.children.findIndex(
    (child) => child.type === 'element' && child.properties.className?.includes('titel'),
  );
  const title = tree.children[at];
  if (title?.type !== 'element') return null;
  tree.children.splice(at, 1);
  return toText(title).trim();
}
