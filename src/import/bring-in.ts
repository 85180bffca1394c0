import type { MatchedColumn } from './columns/match.ts';
import { compose } from './compose/compose.ts';
import type { Beside, ImportFiles } from './compose/compose.ts';
import { recognise } from './format.ts';
import type { GivenFile } from './format.ts';
import { account } from './ledger/account.ts';
import type { Ledger } from './ledger/account.ts';
import type { Remark } from './ledger/piece.ts';
import { writtenTexts } from './ledger/written-text.ts';
import { readFile } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
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
  const names = new RegisterNames();
  const read: ReadFile[] = [];
  // One after the other: the first to name something in a register gives it its short name.
  for (const file of given.map(recognise)) read.push(await readFile(file, settings, names));
  const { categories, remarks } = complete(
    read.flatMap((file) => file.categories),
    'categorie',
  );
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
