import { leftOut } from '../columns/targets.ts';
import type { MatchedColumn } from '../columns/match.ts';
import type { Piece, Remark } from '../ledger/piece.ts';
import type { RegisterNames } from '../register-names.ts';
import type { CategoryDraft } from './category-draft.ts';
import { CategoryBuilder } from './category-builder.ts';
import { cellOf } from './column-cell.ts';
import type { ColumnCell } from './column-cell.ts';
import { piecesOf } from './pieces.ts';
import { isMark } from './valuation-cells.ts';
import type { SourceRow } from './source-table.ts';

/** Rows below the head of a table: each a category, more of the one above it, or the title of those below it. */
export class CategoryRows {
  readonly pieces: Piece[] = [];
  readonly remarks: Remark[] = [];
  readonly #columns: readonly MatchedColumn[];
  readonly #names: RegisterNames;
  readonly #builders: CategoryBuilder[] = [];
  #process: string | null = null;
  /** The last row was a title: what follows is no more of what stood above it. */
  #isBelowTitle = false;

  constructor(columns: readonly MatchedColumn[], names: RegisterNames) {
    this.#columns = columns;
    this.#names = names;
  }

  get drafts(): CategoryDraft[] {
    return this.#builders.map((builder) => builder.draft);
  }

  /** Takes the next row; the one after it tells whether this is a title. */
  add(row: SourceRow, next: SourceRow | undefined): void {
    const cells = this.#columns.flatMap((column): ColumnCell[] => {
      const cell = row.cells[column.index];
      return cell ? [{ ...cell, column }] : [];
    });
    this.#account(row, cells);
    const used = cells.filter(({ column }) => column.target !== leftOut);
    if (used.length === 0) return;
    const title = this.#titleIn(used, next);
    if (title !== null) this.#process = title;
    else this.#addCategory(row, used);
    this.#isBelowTitle = title !== null;
  }

  #addCategory(row: SourceRow, cells: readonly ColumnCell[]): void {
    const last = this.#builders.at(-1);
    const builder =
      last?.continues(cells) === true && !this.#isBelowTitle
        ? last
        : new CategoryBuilder(row.place, this.#process, this.#names, this.remarks);
    if (builder !== last) this.#builders.push(builder);
    builder.add(cells, row.place);
  }

  /** A row with one text is the title of what follows, as is a number of which the next numbers are parts. */
  #titleIn(cells: readonly ColumnCell[], next: SourceRow | undefined): string | null {
    const [first, ...rest] = cells;
    if (!first || this.#columns.length < 2) return null;
    const alone = rest.length === 0 && /\p{L}{2}/u.test(first.text) && first.column.index <= 1;
    if (alone && first.column.target !== 'waarderingen' && !this.#isMore(cells)) return first.text;
    const [number, name] = [cellOf(cells, 'nummer'), cellOf(cells, 'titel') ?? cellOf(cells, 'omschrijving')];
    const at = this.#columns.find(({ target }) => target === 'nummer')?.index;
    const following = at === undefined ? undefined : next?.cells[at]?.text;
    const begins =
      number !== undefined && following?.startsWith(`${number.text.replace(/\.$/, '')}.`) === true;
    return begins && name && cells.length === 2 ? name.text : null;
  }

  /** A single cell below a category, not in the first column, goes on with that category. */
  #isMore(cells: readonly ColumnCell[]): boolean {
    return cells[0]?.column.index !== 0 && this.#builders.at(-1)?.continues(cells) === true;
  }

  #account(row: SourceRow, cells: readonly ColumnCell[]): void {
    const skipped = new Set(
      cells.filter(({ column }) => column.target === leftOut).map(({ place }) => place),
    );
    const headed = new Set(cells.map(({ place }) => place));
    const marks = new Set(
      cells.filter(({ column, text }) => isMark(column.target, text)).map(({ place }) => place),
    );
    for (const piece of piecesOf(row)) {
      const left = skipped.has(piece.place) ? 'kolom overgeslagen' : 'er staat geen kop boven deze kolom';
      if (piece.kind === 'rij') this.pieces.push({ ...piece, text: firstOf(cells, skipped) });
      else if (marks.has(piece.place)) this.pieces.push({ ...piece, became: 'de waardering' });
      else if (headed.has(piece.place) && !skipped.has(piece.place)) this.pieces.push(piece);
      else this.pieces.push({ ...piece, left });
    }
  }
}

/** A row is known again by the first cell that is brought in; the others speak for themselves. */
function firstOf(cells: readonly ColumnCell[], skipped: ReadonlySet<string>): string {
  return cells.find(({ place }) => !skipped.has(place))?.text ?? '';
}
