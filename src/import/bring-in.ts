import type { MatchedColumn } from './columns/match.ts';
import { compose } from './compose/compose.ts';
import type { Beside, ImportFiles } from './compose/compose.ts';
import { readOwnDocument } from './docx/own/own-document.ts';
import type { OwnDocument } from './docx/own/own-document.ts';
import { recognise } from './format.ts';
import type { GivenFile, KnownFile } from './format.ts';
import { isOwnList, piecesOfList } from './json/own-list.ts';
import { parseJson } from './json/read-json.ts';
import { judgePaths } from './judge-paths.ts';
import { account } from './ledger/account.ts';
import type { Ledger } from './ledger/account.ts';
import type { Piece, Remark } from './ledger/piece.ts';
import { writtenTexts } from './ledger/written-text.ts';
import { readFile } from './read-file.ts';
import type { ReadFile } from './read-result.ts';
import { ImportRefused } from './refused.ts';
import { writeContent } from '../source/write/write-content.ts';
import { RegisterNames } from './register-names.ts';
import { toFillIn } from './compose/start-list.ts';
import type { Settings } from './settings.ts';
import { complete } from './table/complete.ts';

/** What comes of an import: the files, and an account of each file that was brought in. */
export interface Brought {
  readonly files: ImportFiles;
  readonly columns: ReadonlyMap<string, readonly MatchedColumn[]>;
  readonly ledger: Ledger;
  readonly remarks: readonly Remark[];
  readonly categories: number;
  /** What tells from which state of the list a document was made; null for files of other programs. */
  readonly basis: string | null;
}

/**
 * Turns files of other programs into files of a content folder.
 *
 * @param given - the files as they lie on disk
 * @param settings - what was chosen before
 * @param beside - what the content folder has already
 * @throws ImportRefused for a file that cannot be brought in; then nothing is
 */
export async function bringIn(
  given: readonly GivenFile[],
  settings: Settings,
  beside: Beside,
): Promise<Brought> {
  const known = given.map(recognise);
  const own = known.map((file) => ownListIn(file)).find((list) => list !== null);
  if (own) return bringBack(own, known, beside);
  const document = await ownDocumentIn(known);
  if (document) return { ...takenBack(document.files, document.pieces), basis: document.basis };
  const names = new RegisterNames();
  const read: ReadFile[] = [];
  // One after the other: the first to name something in a register gives it its short name.
  for (const file of known) read.push(await readFile(file, settings, names));
  const { categories, remarks } = complete(read.flatMap((file) => file.categories));
  const title =
    settings.titel ?? read.find((file) => file.title !== null)?.title ?? titleFrom(given[0]?.name ?? '');
  const files = compose(
    {
      title,
      parts: read.flatMap(({ parts }) => parts),
      categories,
      registers: names.registers,
      images: read.flatMap(({ images }) => images),
    },
    beside,
  );
  judgePaths(files);
  return {
    files,
    columns: new Map(read.flatMap(({ columns }) => [...columns])),
    ledger: account(
      read.flatMap(({ pieces }) => pieces),
      writtenTexts(files),
    ),
    remarks: [
      ...read.flatMap((file) => file.remarks),
      ...remarks,
      ...(beside.hasList ? [] : [{ place: 'lijst.yaml', text: toFillIn }]),
    ],
    categories: categories.length,
    basis: null,
  };
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
): Brought {
  if (known.length > 1)
    throw new ImportRefused(
      '`lijst.json` is een hele lijst: breng dat bestand apart in, zonder andere bestanden.',
    );
  return takenBack(writeContent(readOwnList(JSON.stringify(list))), piecesOfList(list));
}

/** A document of Word that was made of a list; null when there is none among the files. */
async function ownDocumentIn(known: readonly KnownFile[]): Promise<OwnDocument | null> {
  for (const file of known) {
    const found = file.kind === 'docx' ? await readOwnDocument(file) : null;
    if (!found) continue;
    if (known.length === 1) return found;
    throw new ImportRefused(
      `\`${file.name}\` is een hele lijst die Inzage heeft gemaakt: breng dat bestand apart in, zonder andere bestanden.`,
    );
  }
  return null;
}

/** A whole list, of which the files are known by their own names. */
function takenBack(files: ImportFiles, pieces: readonly Piece[]): Brought {
  judgePaths(files);
  return {
    files,
    columns: new Map(),
    ledger: account(pieces, writtenTexts(files)),
    remarks: [],
    categories: [...files.keys()].filter((path) => path.startsWith('categorieen/')).length,
    basis: null,
  };
}

/** A title from the name of a file, when nothing says it better. */
function titleFrom(name: string): string {
  const words = name
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? 'Lijst zonder titel' : words.charAt(0).toUpperCase() + words.slice(1);
}
