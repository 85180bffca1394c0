import { titleFrom } from '../../../document/title-from.ts';
import { nameOfPath } from '../../../document/assemble/outline.ts';
import { textColumn } from '../../../source/table-form.ts';
import { categoryPath } from '../../compose/category-path.ts';
import { textOf } from '../../../source/write/write-content.ts';
import type { ContentRecord } from '../../../source/write/write-content.ts';
import { UniqueNames } from '../../../source/write/names.ts';
import type { ImportFiles } from '../../compose/compose.ts';
import type { Piece, Remark } from '../../ledger/piece.ts';
import { toTable } from '../../sheet/cells.ts';
import type { CategoryDraft } from '../category-draft.ts';
import { piecesOf } from '../pieces.ts';
import type { SourceTable } from '../source-table.ts';
import type { BasisCategory, TableBasis } from './basis.ts';
import { fateOf } from './cell-fate.ts';
import { checkFormulas } from './failed-cells.ts';
import type { CheckedTable } from './failed-cells.ts';
import { isSame, withoutApostrophes } from './changed-cells.ts';
import type { RowPair } from './changed-cells.ts';
import { draftOf, keyOfColumn } from './drafts.ts';
import { mergedText } from './merged-text.ts';
import { ownRows, textAt } from './rows.ts';
import type { OwnRows } from './rows.ts';

/** What became of a table that was made of a list. */
export interface TakenBack {
  /** The files of the list as the table would have them. */
  readonly files: ImportFiles;
  /** The files of the list as it was when the table was made. */
  readonly last: ImportFiles;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  readonly categories: number;
}

/**
 * Brings what people changed in a table of categories into the files of its list. Cells are held against what they said
 * when the table was made, so that only what was changed is a change.
 *
 * @param table - as it came back
 * @returns null for a table that Inzage did not make
 */
export function takeTableBack(table: SourceTable, basis: TableBasis): TakenBack | null {
  const checked = checkFormulas(table);
  const rows = ownRows(checked.table);
  const was = ownRows(toTable('', basis.table));
  if (rows === null || was === null) return null;
  const taking = new Taking(basis, rows, was, checked);
  for (const key of rows.groups.keys()) taking.take(key);
  const failed = new Set(checked.errors.map(({ place }) => place));
  const categoryPaths = new Set([...basis.categories.values()].map(({ file }) => file.path));
  const others = basis.files.filter(({ path }) => !categoryPaths.has(path));
  const texts = (files: readonly ContentRecord[]): [string, string][] =>
    files.map((file) => [file.path, textOf(file)]);
  return {
    files: new Map([...texts(others), ...texts(taking.files)]),
    last: new Map([...texts(basis.files), ...texts(taking.asked)]),
    pieces: [
      ...checked.errors,
      ...piecesOf(rows.head, { became: 'kop van een kolom' }),
      ...taking.pieces.filter(({ place }) => !failed.has(place)),
    ],
    remarks: taking.remarks,
    categories: taking.files.length,
  };
}

/** Goes through the categories of a table. */
class Taking {
  readonly files: ContentRecord[] = [];
  /** Where nothing is known of what was, files without what differs: each difference is a question. */
  readonly asked: ContentRecord[] = [];
  readonly pieces: Piece[] = [];
  readonly remarks: Remark[] = [];
  readonly #basis: TableBasis;
  readonly #rows: OwnRows;
  readonly #was: OwnRows;
  readonly #restored: CheckedTable['restored'];
  readonly #names = new UniqueNames();
  /** Folder of the category before, where one that was added belongs. */
  #folder = 'categorieen';

  constructor(basis: TableBasis, rows: OwnRows, was: OwnRows, { restored }: CheckedTable) {
    this.#basis = basis;
    this.#rows = rows;
    this.#was = was;
    this.#restored = restored;
    for (const { path } of basis.files) this.#names.take(path.replace(/\.md$/, ''));
  }

  take(key: string): void {
    const { names, groups } = this.#rows;
    const id = this.#basis.categories.has(key) ? key : this.#idOf(key);
    const category = this.#basis.categories.get(id);
    const came: RowPair = {
      rows: groups.get(key) ?? [],
      was: this.#was.groups.get(id) ?? [],
      names,
      wasNames: this.#was.names,
    };
    const pair = { ...came, rows: this.#restored(came) };
    if (category) {
      this.#folder = category.file.path.replace(/\/[^/]*$/, '');
      this.#change(category, pair);
    } else this.#add(pair);
  }

  /** A table may have lost its ids: then the number tells, where only one has it. */
  #idOf(number: string): string {
    const { groups, names } = this.#was;
    const found = [...groups].filter(([, [first]]) => textAt(first, names, 'nummer') === number);
    const [[id] = ['']] = found;
    return found.length === 1 && !this.#rows.groups.has(id) ? id : '';
  }

  #change({ file, text, notes }: BasisCategory, pair: RowPair): void {
    const columns = this.#changedColumns(pair);
    const keys = new Set([...columns].map(keyOfColumn).filter((key) => key !== null));
    if (pair.rows.length !== pair.was.length) keys.add('waarderingen');
    const lost = new Map([...keys].map((key) => [key, this.#missing(key)] as const));
    const draft = draftOf(pair.rows.map(withoutApostrophes), pair.names);
    const taken = [...lost].flatMap(([key, missing]) => (missing.length > 0 ? [] : [key]));
    const record = withKeys(file.record as CategoryDraft['record'], draft.record, taken);
    const isText = columns.has(textColumn);
    const now = textAt(pair.rows[0], pair.names, textColumn);
    const body = isText ? [...mergedText(text, now), ...notes] : file.body;
    this.files.push({ path: file.path, record, body });
    if (!this.#basis.isKnown) {
      const unsaid = Object.fromEntries(taken.map((one) => [one, null]));
      this.asked.push({
        path: file.path,
        record: { ...(file.record as object), ...unsaid },
        body: isText ? [] : file.body,
      });
    }
    if (isText) this.remarks.push({ place: `\`${file.path}\``, text: plainText });
    this.#account(pair, lost);
  }

  /** Columns that are said of a category and are other than they were. */
  #changedColumns(pair: RowPair): Set<string> {
    const columns = pair.names.filter((name) => {
      if (!pair.wasNames.includes(name) || this.#basis.ofEdition.has(name)) return false;
      const rows = keyOfColumn(name) === 'waarderingen' ? pair.rows : pair.rows.slice(0, 1);
      return rows.some((_, index) => !isSame(pair, index, name));
    });
    return new Set(columns);
  }

  /** Columns of a key that somebody took out: what is left of it says half of what it said. */
  #missing(key: string): string[] {
    return this.#was.names.filter((name) => keyOfColumn(name) === key && !this.#rows.names.includes(name));
  }

  #add(pair: RowPair): void {
    const { record, body, process, place } = draftOf(pair.rows.map(withoutApostrophes), pair.names);
    const named = this.#basis.files.find(
      ({ path, record: data }) =>
        path.startsWith('hoofdstukken/') && (data as { readonly titel?: unknown }).titel === process,
    );
    if (record.proces === undefined && named) record.proces = nameOfPath(named.path);
    if (record.nummer === undefined) {
      this.remarks.push({ place, text: 'deze rij heeft geen nummer, en is daarom geen categorie geworden' });
      this.pieces.push(...pair.rows.flatMap((row) => piecesOf(row, { left: 'de rij heeft geen nummer' })));
      return;
    }
    const path = categoryPath(this.#names, this.#folder, record);
    this.files.push({ path, record, body });
    this.#account(pair, new Map());
  }

  #account(pair: RowPair, lost: ReadonlyMap<string, readonly string[]>): void {
    const { rows, names } = pair;
    for (const [index, row] of rows.entries())
      for (const piece of piecesOf(row)) {
        const name = names[row.cells.findIndex((cell) => cell?.place === piece.place)] ?? '';
        // A further row says of its category what the first says.
        const isAgain = index > 0 && textAt(row, names, name) === textAt(rows[0], names, name);
        const fate = fateOf(name, {
          isKnown: pair.wasNames.includes(name),
          isOfEdition: this.#basis.ofEdition.has(name),
          isSame: isSame(pair, index, name) || (isAgain && keyOfColumn(name) !== 'waarderingen'),
          isFirst: index === 0,
          isNew: pair.was.length === 0,
          missing: lost.get(keyOfColumn(name) ?? '') ?? [],
        });
        const isRow = piece.kind === 'rij';
        this.pieces.push(isRow ? { ...piece, text: textAt(row, names, 'nummer') } : { ...piece, ...fate });
      }
  }
}

/** A record with some keys as another has them. */
function withKeys(
  record: CategoryDraft['record'],
  other: CategoryDraft['record'],
  keys: readonly string[],
): CategoryDraft['record'] {
  const all = { ...record, ...Object.fromEntries(keys.map((key) => [key, other[key]])) };
  // The table shows a name where there is none, made of the description.
  const isMade =
    record.titel === undefined && all.titel === titleFrom(all.omschrijving as string | undefined);
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => value !== undefined && !(isMade && key === 'titel')),
  );
}

const plainText =
  'de toelichting is in de tabel veranderd, waar zij geen opmaak heeft: links, noten en nadruk in de veranderde alinea’s zijn weg. Kijk ze na';
