import type { Root, RootContent } from 'mdast';
import { fileOf, registers } from '../../document/registers.ts';
import type { Document } from '../../document/document.ts';
import type { Register } from '../../document/registers.ts';
import { fileSchemas } from '../../source/records.ts';
import { toMarkdownFile, toYaml } from '../../source/write/files.ts';
import { toInput } from '../../source/write/input.ts';
import { toSlug, UniqueNames } from '../names.ts';
import type { CategoryDraft } from '../table/category-draft.ts';
import { origin } from './origin.ts';
import type { ImageDraft, ImportParts } from './parts.ts';
import { withProcesses } from './processes.ts';
import type { NamedPart } from './processes.ts';
import { startList, unknownActor } from './start-list.ts';

/** The files of an import by their path below the content folder. */
export type ImportFiles = Map<string, string | Uint8Array>;

/** What an import is put beside. */
export interface Beside {
  /** The folder has a `lijst.yaml` of its own, which says what no file that is brought in can. */
  readonly hasList: boolean;
  /** As `2015-03-04`. */
  readonly today: string;
  /** Reads `lijst.json` as Inzage publishes it; throws an ImportRefused when it is not whole. */
  readonly readOwnList: (text: string) => Document;
}

/**
 * Puts what was brought in into the files that an editor would write.
 *
 * @returns their content by path; the same parts give the same bytes
 */
export function compose(brought: ImportParts, beside: Beside): ImportFiles {
  const files: ImportFiles = new Map();
  const { parts, processOf } = withProcesses(brought);
  if (!beside.hasList)
    files.set('lijst.yaml', toYaml(toInput(fileSchemas.lijst, startList(brought.title, beside.today))));
  const folders = new UniqueNames();
  parts.forEach((part, index) => {
    const folder = `hoofdstukken/${String(index + 1)}-${folders.take(toSlug(part.title))}`;
    addPart(files, folder, part, brought.images);
  });
  addCategories(files, brought.categories, processOf);
  const actors = beside.hasList ? [] : [unknownActor];
  const entries = { ...brought.registers, actoren: [...actors, ...(brought.registers.actoren ?? [])] };
  for (const [register, rows] of Object.entries(entries))
    if (rows.length > 0) addRegister(files, register as Register, rows);
  return files;
}

function addPart(files: ImportFiles, folder: string, part: NamedPart, images: readonly ImageDraft[]): void {
  const add = (path: string, record: object, body: readonly RootContent[]): void => {
    files.set(path, markdown('hoofdstuk', { ...origin, ...record }, body));
    for (const { name, bytes } of images) if (shows(body, name)) files.set(`${folder}/${name}`, bytes);
  };
  add(`${folder}/index.md`, { titel: part.title, soort: 'deel' }, part.body);
  for (const [index, { title, body, process, name }] of part.chapters.entries())
    add(
      `${folder}/${String(index + 1)}-${name}.md`,
      { titel: title, ...(process && { soort: 'proces' }) },
      body,
    );
}

function shows(body: readonly unknown[], image: string): boolean {
  return JSON.stringify(body).includes(JSON.stringify(image));
}

function addCategories(
  files: ImportFiles,
  categories: readonly CategoryDraft[],
  processOf: (draft: CategoryDraft) => string,
): void {
  const names = new UniqueNames();
  for (const draft of categories) {
    const record = { ...origin, ...draft.record, proces: processOf(draft) };
    const { nummer, titel, omschrijving } = draft.record as Readonly<Record<string, string | undefined>> & {
      readonly nummer: string;
    };
    const plainNumber = /^[a-z0-9.]+$/.test(nummer) ? nummer : toSlug(nummer);
    const name = names.take(`${plainNumber}-${toSlug(titel ?? omschrijving ?? '', 40)}`);
    files.set(`categorieen/${name}.md`, markdown('categorie', record, draft.body));
  }
}

function addRegister(files: ImportFiles, register: Register, rows: readonly object[]): void {
  if (registers[register].folder) return;
  files.set(fileOf(register), toYaml(rows.map((row) => toInput(fileSchemas[register], row))));
}

function markdown(kind: 'hoofdstuk' | 'categorie', record: object, body: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: structuredClone([...body]) };
  return toMarkdownFile(toInput(fileSchemas[kind], record), root);
}
