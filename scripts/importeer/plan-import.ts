import { join } from 'node:path';
import type { ListKindName } from '../../src/document/list-kinds.ts';
import { absentImages } from '../../src/import/absent-images.ts';
import { bringIn } from '../../src/import/bring-in.ts';
import type { ImportFiles } from '../../src/import/compose/compose.ts';
import type { GivenFile } from '../../src/import/format.ts';
import { kindIn } from '../../src/import/kind/choose-kind.ts';
import { isDecided, readDecisions, writeDecisions } from '../../src/import/merge/decisions.ts';
import { examplesIn } from '../../src/import/merge/examples.ts';
import { mergeFiles } from '../../src/import/merge/merge-files.ts';
import type { Merged } from '../../src/import/merge/merge-files.ts';
import type { Passage } from '../../src/import/merge/passages.ts';
import { renderReport } from '../../src/import/report.ts';
import { ImportRefused } from '../../src/import/refused.ts';
import { noSettings, readSettings, writeSettings } from '../../src/import/settings.ts';
import { legalDay } from '../../src/law/legal-day.ts';
import { readBelow, readText } from './files.ts';
import { besideExamples, besideOther } from './beside.ts';
import { basisFolder, clashMarks, exampleMark, kept, lastImport } from './kept.ts';
import { tableBasisIn } from './table-basis.ts';
import { readOwnList } from './own-list.ts';
import { judgePlaces, under } from './write-files.ts';

/** What an import would do to a folder; nothing is written yet. */
export interface Planned {
  /** For people, as Markdown. */
  readonly report: string;
  readonly clashes: Merged['clashes'];
  /** All that is to be written, by its path below the folder. */
  readonly write: ImportFiles;
  /** Examples that nobody changed and that make place, and marks of what no longer clashes, by their path below the folder. */
  readonly remove: readonly string[];
}

/**
 * Works out what an import does to a folder: what the files become is brought together with what editors changed since
 * the last time, or since the document was made.
 *
 * @param names - of the files, as the report shows them
 * @param soort - the kind of list that they are to become; null for that which they look like
 * @throws ImportRefused when something cannot be brought in, or may not be written there
 */
export async function planImport(
  folder: string,
  given: readonly GivenFile[],
  names: readonly string[],
  soort: ListKindName | null = null,
): Promise<Planned> {
  const chosen = await readText(join(folder, kept, 'import.yaml'));
  const settings = chosen === null ? noSettings : readSettings(chosen);
  const before = await readBelow(join(folder, lastImport));
  const ownList = await readText(join(folder, 'lijst.yaml'));
  const beside = {
    hasList: ownList !== null && !before.has('lijst.yaml'),
    soort: ownList === null ? null : kindIn(ownList),
    today: dayOfLast(before),
    readOwnList,
    basisOfTable: tableBasisIn(folder),
  };
  const read = await bringIn(given, settings, beside, soort);
  const mark = await readText(join(folder, exampleMark));
  const there = await readBelow(folder);
  const examples = examplesIn(mark, there, new Set(before.keys()));
  // What Inzage made of the list says itself what it is compared with.
  const isOurs = read.basis !== null || read.last !== null;
  const isStrange = chosen === null && mark === null && !isOurs && hasWork(there);
  const told = besideOther(ownList, read.files.get('lijst.yaml'), isStrange);
  const brought = {
    ...read,
    remarks: [...told, ...besideExamples(examples), ...absentImages(read.files, there), ...read.remarks],
  };
  const { basis } = brought;
  const last = brought.last ?? (await lastOf(folder, basis, new Map([...before, ...examples.replaced])));
  if (basis !== null && ownList !== null && last.size === 0) throw withoutBasis(folder, basis);
  const { files: fresh } = brought;
  const paths = new Set([...last.keys(), ...fresh.keys()]);
  await judgePlaces(folder, paths);
  const marks = await readText(join(folder, clashMarks));
  const decisions = readDecisions(marks);
  const decided = new Map<string, Passage[]>();
  const whole = mergeFiles(last, await readBelow(folder, paths), fresh, (path, passage) => {
    const isSettled = isDecided(decisions, path, passage);
    if (isSettled) decided.set(path, [...(decided.get(path) ?? []), passage]);
    return isSettled;
  });
  const nextMarks = writeDecisions(whole.clashes, decided, decisions, fresh);
  const remove = !isOurs ? whole.gone.filter((path) => examples.replaced.has(path)) : [];
  const merged = { ...whole, gone: whole.gone.filter((path) => !remove.includes(path)) };
  const report = renderReport(names, brought, merged, remove);
  const write: ImportFiles = new Map([
    ...merged.write,
    // Others may still write in a copy of the same document: what it was made of stays as it was.
    ...(isOurs ? [] : under(lastImport, merged.base)),
    [`${kept}/import.yaml`, writeSettings(settings, brought.columns, brought.rows)],
    [`${kept}/verslag.md`, report],
    ...(nextMarks === null ? [] : [[clashMarks, nextMarks] as const]),
  ]);
  const settled = marks !== null && nextMarks === null ? [clashMarks] : [];
  return { report, clashes: merged.clashes, write, remove: [...remove, ...settled] };
}

/** The files that an import is compared with: those that a document was made of, or those of the last import. */
async function lastOf(folder: string, basis: string | null, before: ImportFiles): Promise<ImportFiles> {
  return basis === null ? before : readBelow(join(folder, basisFolder(basis)));
}

/** Whether somebody has written a chapter or a category. */
function hasWork(files: ImportFiles): boolean {
  return [...files.keys()].some((path) => /^(?:hoofdstukken|categorieen)\//.test(path));
}

/** Without what it was made of nobody can tell what people changed in a document. */
function withoutBasis(folder: string, basis: string): ImportRefused {
  return new ImportRefused(
    'IM24',
    `Dit document is gemaakt van een stand van de lijst die hier niet is bewaard (\`${basisFolder(basis)}\` ontbreekt in \`${folder}\`), zodat niet te zien is wat erin is veranderd.`,
  );
}

/** A list that an earlier import began keeps its day: that it is brought in again changes nothing. */
function dayOfLast(last: ImportFiles): string {
  const [, day] = /^datum: ["']?(\d{4}[-\d]*)/m.exec(String(last.get('lijst.yaml') ?? '')) ?? [];
  return day ?? legalDay(Date.now());
}
