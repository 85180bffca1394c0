import type { Root, RootContent } from 'mdast';
import { reservedNames } from '../../addresses.ts';
import { kindOfList } from '../../document/list-kinds.ts';
import type { ListKindName } from '../../document/list-kinds.ts';
import { fileOf, registers } from '../../document/registers.ts';
import type { Document } from '../../document/document.ts';
import type { Register } from '../../document/registers.ts';
import { fileSchemas } from '../../source/records.ts';
import { toMarkdownFile, toYaml } from '../../source/write/files.ts';
import { toInput } from '../../source/write/input.ts';
import { toSlug, UniqueNames } from '../../source/write/names.ts';
import type { TableBasis } from '../table/own/basis.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import type { ImageDraft, ImportParts } from './parts.ts';
import { underActors } from './actors.ts';
import type { Arranged, NamedPart } from './arranged.ts';
import { underNothing, underProcesses } from './processes.ts';
import { categoryPath } from './category-path.ts';
import { linkAddresses } from './link-addresses.ts';
import { startList } from './start-list.ts';
import { unknownActor } from './unknown-actor.ts';

/** The files of an import by their path below the content folder. */
export type ImportFiles = Map<string, string | Uint8Array>;

/** What an import is put beside. */
export interface Beside {
  /** The folder has a `lijst.yaml` of its own, which says what no file that is brought in can. */
  readonly hasList: boolean;
  /** What that list is, or one that an earlier import made; null where there is none. */
  readonly soort: ListKindName | null;
  /** The day of a list that begins, as `2015-03-04`. */
  readonly today: string;
  /** Reads `lijst.json` as Inzage publishes it; throws an ImportRefused when it is not whole. */
  readonly readOwnList: (text: string) => Document;
  /**
   * The list in the folder that a table was made of.
   *
   * @param list - the id of the list, as the table has it
   * @param state - of its categories; null where the table does not say it
   * @returns null when another list is there, or none
   */
  readonly basisOfTable: (list: string, state: string | null) => Promise<TableBasis | null>;
}

/**
 * Puts what was brought in into the files that an editor would write.
 *
 * @param soort - the kind of list that they become
 * @returns their content by path; the same parts give the same bytes
 */
export function compose(
  brought: ImportParts,
  soort: ListKindName,
  { hasList, today }: Pick<Beside, 'hasList' | 'today'>,
): ImportFiles {
  const files: ImportFiles = new Map();
  const kind = kindOfList({ soort });
  const { parts, placeOf } = arrange[kind.arrangedBy ?? 'niets'](brought, kind);
  if (!hasList) files.set('lijst.yaml', firstList(brought, soort, today));
  const folders = new UniqueNames();
  // The site has pages of its own under these names.
  for (const name of reservedNames) folders.take(name);
  parts.forEach((part, index) => {
    const folder = `hoofdstukken/${String(index + 1)}-${folders.take(toSlug(part.title))}`;
    addPart(files, folder, part, brought.images);
  });
  addCategories(files, brought.categories, placeOf, kind.unit);
  const actors = !hasList && kind.askedOfList.includes('zorgdragers') ? [unknownActor] : [];
  const entries = { ...brought.registers, actoren: [...actors, ...(brought.registers.actoren ?? [])] };
  for (const [register, rows] of Object.entries(entries))
    if (rows.length > 0) addRegister(files, register as Register, rows);
  return files;
}

/** A `lijst.yaml` that says its kind, also where that goes without saying: it was chosen, and may have to be changed. */
function firstList({ title, categories }: ImportParts, soort: ListKindName, today: string): string {
  const { titel, ...rest } = toInput(fileSchemas.lijst, startList(title, soort, categories, today)) as Record<
    string,
    unknown
  >;
  return toYaml({ titel, soort, ...rest });
}

/** How categories are arranged, by the key with which they name what they stand below. */
const arrange = { proces: underProcesses, actoren: underActors, niets: underNothing } as const;

function addPart(files: ImportFiles, folder: string, part: NamedPart, images: readonly ImageDraft[]): void {
  const add = (path: string, record: object, body: readonly RootContent[]): void => {
    files.set(path, markdown('hoofdstuk', record, body));
    for (const { name, bytes } of images) if (shows(body, name)) files.set(`${folder}/${name}`, bytes);
  };
  add(`${folder}/index.md`, { titel: part.title, soort: 'deel' }, part.body);
  for (const [index, { title, body, soort, name, number = index + 1 }] of part.chapters.entries())
    add(`${folder}/${String(number)}-${name}.md`, { titel: title, ...(soort && { soort }) }, body);
}

function shows(body: readonly unknown[], image: string): boolean {
  return JSON.stringify(body).includes(JSON.stringify(image));
}

function addCategories(
  files: ImportFiles,
  categories: readonly CategoryDraft[],
  placeOf: Arranged['placeOf'],
  unit: string,
): void {
  const names = new UniqueNames();
  for (const draft of categories) {
    const { keys, folder } = placeOf(draft);
    const record: Record<string, unknown> = { ...draft.record, ...keys };
    // What goes without saying in a list of this kind is not said.
    if (record.soort === unit) delete record.soort;
    files.set(categoryPath(names, folder, draft.record), markdown('categorie', record, draft.body));
  }
}

function addRegister(files: ImportFiles, register: Register, rows: readonly object[]): void {
  if (registers[register].folder) return;
  files.set(fileOf(register), toYaml(rows.map((row) => toInput(fileSchemas[register], row))));
}

function markdown(kind: 'hoofdstuk' | 'categorie', record: object, body: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: structuredClone([...body]) };
  linkAddresses(root);
  return toMarkdownFile(toInput(fileSchemas[kind], record), root);
}
