import type { MatchedColumn } from './columns/match.ts';
import { compose } from './compose/compose.ts';
import type { Beside, ImportFiles } from './compose/compose.ts';
import type { PartDraft } from './compose/parts.ts';
import { onlyPart } from './docx/chapters.ts';
import { readOwnDocument } from './docx/own/own-document.ts';
import type { OwnDocument } from './docx/own/own-document.ts';
import { recognise } from './format.ts';
import type { GivenFile, KnownFile } from './format.ts';
import { isOwnList, piecesOfList } from './json/own-list.ts';
import { parseJson } from './json/read-json.ts';
import { judgePaths } from './judge-paths.ts';
import type { FileEntry } from './judge-paths.ts';
import { account } from './ledger/account.ts';
import type { Ledger } from './ledger/account.ts';
import type { Piece, Remark } from './ledger/piece.ts';
import { writtenTexts } from './ledger/written-text.ts';
import { readFile } from './read-file.ts';
import type { ReadFile } from './read-result.ts';
import { ImportRefused } from './refused.ts';
import { ownTableIn } from './sheet/own-sheets.ts';
import { contentRecords, textOf } from '../source/write/write-content.ts';
import { RegisterNames } from './register-names.ts';
import { isNumberedByActor } from '../document/list-kinds.ts';
import type { ListKindName } from '../document/list-kinds.ts';
import { withActors } from './compose/actors.ts';
import { toFillIn } from './compose/start-list.ts';
import { chooseKind, kindIn, refuseOtherKind } from './kind/choose-kind.ts';
import type { ChosenKind } from './kind/choose-kind.ts';
import type { Settings } from './settings.ts';
import type { CategoryDraft } from './table/category-draft.ts';
import type { RowChoices } from './table/other-rows.ts';
import { complete } from './table/complete.ts';
import { unitlessTerms } from './table/unitless.ts';

/** What comes of an import: the files, and an account of each file that was brought in. */
export interface Brought {
  readonly files: ImportFiles;
  /** The kind of list that they are. */
  readonly kind: ChosenKind;
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
  readonly rows: ReadonlyMap<string, RowChoices>;
  readonly ledger: Ledger;
  readonly remarks: readonly Remark[];
  readonly categories: number;
  /** What tells from which state of the list a document was made; null for files of other programs. */
  readonly basis: string | null;
  /** The files that they are compared with, where the source tells which; null where that is the last import. */
  readonly last: ImportFiles | null;
}

/**
 * Turns files of other programs into files of a content folder.
 *
 * @param given - the files as they lie on disk
 * @param settings - what was chosen before
 * @param beside - what the content folder has already
 * @param asked - the kind of list that they are to become; null for that which they look like
 * @throws ImportRefused for a file that cannot be brought in; then nothing is
 */
export async function bringIn(
  given: readonly GivenFile[],
  settings: Settings,
  beside: Beside,
  asked: ListKindName | null = null,
): Promise<Brought> {
  const known = given.map(recognise);
  return (await whatIsOurs(known, beside, asked)) ?? bringInOthers(known, settings, beside, asked);
}

/** What Inzage made of a list and comes back; null where there is nothing of that. */
async function whatIsOurs(
  known: readonly KnownFile[],
  beside: Beside,
  asked: ListKindName | null,
): Promise<Brought | null> {
  const own = known.map((file) => ownListIn(file)).find((list) => list !== null);
  if (own) return bringBack(own, known, beside, asked);
  const document = await ownDocumentIn(known);
  if (document) {
    const { entries, pieces, remarks, basis } = document;
    return { ...takenBack(entries, pieces, asked), remarks, basis };
  }
  const table = await ownTableIn(known, beside);
  if (table) {
    const { files, pieces, remarks, last, categories } = table;
    return { ...takenBack(files, pieces, asked), remarks, last, categories };
  }
  return null;
}

/** Files of other programs. */
async function bringInOthers(
  known: readonly KnownFile[],
  settings: Settings,
  beside: Beside,
  asked: ListKindName | null,
): Promise<Brought> {
  const names = new RegisterNames();
  const read: ReadFile[] = [];
  // One after the other: the first to name something in a register gives it its short name.
  for (const file of known) read.push(await readFile(file, settings, names));
  refuseNothing(read, known);
  const source = {
    categories: read.flatMap((file) => file.categories),
    columns: new Map(read.flatMap(({ columns }) => [...columns])),
  };
  const kind = chooseKind(source, { asked, own: beside.soort });
  if (beside.hasList && beside.soort !== null) refuseOtherKind(asked, beside.soort, 'de lijst in de map');
  const completed = complete(source.categories, kind.soort);
  const { categories, remarks } = placedBy(kind, completed.categories, names);
  const title =
    settings.titel ?? read.find((file) => file.title !== null)?.title ?? titleFrom(known[0]?.name ?? '');
  const composed = compose(
    {
      title,
      parts: read.flatMap((file) => (beside.hasList ? titledParts(file) : file.parts)),
      categories,
      registers: names.registers,
      images: read.flatMap(({ images }) => images),
    },
    kind.soort,
    beside,
  );
  const files = judgePaths(composed);
  return {
    files,
    kind,
    columns: source.columns,
    rows: new Map(read.flatMap(({ rows }) => [...rows])),
    ledger: account(
      read.flatMap(({ pieces }) => pieces),
      writtenTexts(files),
    ),
    remarks: [
      ...read.flatMap((file) => file.remarks),
      ...completed.remarks,
      ...unitlessTerms(categories),
      ...remarks,
      ...kind.remarks,
      ...(beside.hasList ? [] : [{ place: 'lijst.yaml', text: toFillIn(kind.soort) }]),
    ],
    categories: categories.length,
    basis: null,
    last: null,
  };
}

/** @throws ImportRefused when no file has a text or a category: a list of nothing is no help to anybody */
function refuseNothing(read: readonly ReadFile[], known: readonly KnownFile[]): void {
  if (read.some(({ categories, parts }) => categories.length > 0 || parts.length > 0)) return;
  const names = known.map(({ name }) => `\`${name}\``).join(', ');
  throw new ImportRefused(
    'IM02',
    `In ${names} staat niets om in te brengen: geen tekst, en onder de koppen van een tabel geen rijen.`,
  );
}

/** Categories with what they stand below, where that must be made of what they name. */
function placedBy(
  kind: { readonly soort: ListKindName },
  categories: readonly CategoryDraft[],
  names: RegisterNames,
): ReturnType<typeof withActors> {
  return isNumberedByActor(kind) ? withActors(categories, names) : { categories, remarks: [] };
}

/** The JSON of a list as Inzage publishes it; null for any other file. */
function ownListIn(file: KnownFile): Readonly<Record<string, unknown>> | null {
  if (file.kind !== 'json') return null;
  const value = parseJson({ ...file, kind: 'json' });
  return isOwnList(value) ? value : null;
}

/** A whole list, that needs nothing and goes with nothing else. */
function bringBack(
  list: Readonly<Record<string, unknown>>,
  known: readonly KnownFile[],
  { readOwnList }: Beside,
  asked: ListKindName | null,
): Brought {
  if (known.length > 1) throw new ImportRefused('IM20', '`lijst.json` is een hele lijst.');
  const records = contentRecords(readOwnList(JSON.stringify(list)));
  return takenBack(
    records.map((record) => [record.path, textOf(record)]),
    piecesOfList(list),
    asked,
  );
}

/** A document of Word that was made of a list; null when there is none among the files. */
async function ownDocumentIn(known: readonly KnownFile[]): Promise<OwnDocument | null> {
  for (const file of known) {
    const found = file.kind === 'docx' ? await readOwnDocument(file) : null;
    if (!found) continue;
    if (known.length === 1) return found;
    throw new ImportRefused('IM20', `\`${file.name}\` is een hele lijst die Inzage heeft gemaakt.`);
  }
  return null;
}

/** A whole list, of which the files are known by their own names. */
function takenBack(
  entries: Iterable<FileEntry>,
  pieces: readonly Piece[],
  asked: ListKindName | null,
): Brought {
  const files = judgePaths(entries);
  const soort = kindIn(String(files.get('lijst.yaml') ?? ''));
  refuseOtherKind(asked, soort, 'de lijst die wordt ingebracht');
  return {
    files,
    kind: { soort, why: 'zo staat het in de bron zelf', isOpen: false },
    columns: new Map(),
    rows: new Map(),
    ledger: account(pieces, writtenTexts(files)),
    remarks: [],
    categories: [...files.keys()].filter((path) => path.startsWith('categorieen/')).length,
    basis: null,
    last: null,
  };
}

/** A list that is there keeps its title: that of a text is then the title of the deel which has none of its own. */
function titledParts({ title, parts }: ReadFile): readonly PartDraft[] {
  return title === null ? parts : parts.map((part) => (part.title === onlyPart ? { ...part, title } : part));
}

/** A title from the name of a file, when nothing says it better. */
function titleFrom(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? 'Lijst zonder titel' : words.charAt(0).toUpperCase() + words.slice(1);
}
