import { fileOf, registerNames, registers } from '../../document/registers.ts';
import type { FolderRegister } from '../../document/registers.ts';
import { toSlug } from '../../source/write/names.ts';
import { isFolder, kindOfPath } from '../../source/records.ts';
import { writePair } from '../../source/patch/write-value.ts';
import { control } from './control.ts';
import type { EditedFile } from './content-file.ts';
import { fieldsOf } from './fields.ts';
import { recordFrom } from './filled-in.ts';
import type { FilledIn } from './filled-in.ts';
import { versionOf } from './version.ts';

/** Kinds of text of which there may be as many as one likes, each a file of its own. */
export type NewKind = 'hoofdstuk' | 'categorie' | FolderRegister;

/** A file that is to be made. */
export interface NewFile {
  readonly kind: NewKind;
  /** The place that was chosen for it; null where there was nothing to choose. */
  readonly under: string | null;
  /** Its folder below the content folder, without a slash at its end. */
  readonly folder: string;
  /** What comes before the name that is made of its title: `3-` of the third text in a folder. */
  readonly prefix: string;
  /** What is proposed. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** A file as it is to be, or why it cannot be made: in Dutch, a sentence. */
export type Made = { readonly path: string; readonly raw: string } | { readonly refused: string };

/** All of them, in the order in which they are shown. */
export const newKinds: readonly NewKind[] = [
  'hoofdstuk',
  'categorie',
  ...registerNames.filter((name): name is FolderRegister => isFolder(name)),
];

/** The folder of all files of a kind. */
export function folderOf(kind: NewKind): string {
  if (kind === 'hoofdstuk') return 'hoofdstukken';
  return kind === 'categorie' ? 'categorieen' : fileOf(kind).replace(/\/$/, '');
}

/** A file that is to be made as the form shows it. */
export function emptyFile({ kind, folder, record }: NewFile): EditedFile {
  return {
    path: `${folder}/nieuw.md`,
    raw: '',
    isThere: false,
    version: versionOf(''),
    kind,
    at: [],
    value: record,
    fields: fieldsOf(kind, record),
    body: '',
  };
}

/** The name that the file gets where none is typed. */
export function proposedName(wanted: NewFile, filled: FilledIn): string {
  const { fields, value } = emptyFile(wanted);
  return nameFrom(wanted, recordFrom(fields ?? [], value, filled) as NewFile['record']);
}

/** The file that was filled in; its name is the one that was typed, or else made of what it says. */
export function madeFile(wanted: NewFile, filled: FilledIn): Made {
  const { fields, value } = emptyFile(wanted);
  const record = recordFrom(fields ?? [], value, filled) as NewFile['record'];
  const typed = filled.get(control.name)?.trim().replace(/\.md$/i, '') ?? '';
  const name = typed === '' ? nameFrom(wanted, record) : typed;
  const path = `${wanted.folder}/${name}.md`;
  // In lower case, so that no system takes two of them for one.
  if (!/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name) || kindOfPath(path) !== wanted.kind)
    return {
      refused: `De bestandsnaam \`${name}\` kan niet: neem kleine letters, cijfers en koppeltekens, zoals \`${nameFrom(wanted, record)}\`.`,
    };
  const keys = (fields ?? []).map((field) => String(field.path[0]));
  const lines = keys
    .filter((key) => record[key] !== undefined)
    .map((key) => `${writePair(key, record[key], 0)}\n`)
    .join('');
  const body = filled.get(control.body)?.replaceAll('\r\n', '\n').trim() ?? '';
  return { path, raw: `---\n${lines}---\n${body === '' ? '' : `\n${body}\n`}` };
}

function nameFrom({ kind, prefix }: NewFile, record: NewFile['record']): string {
  const word = (key: string): string => (typeof record[key] === 'string' ? record[key].trim() : '');
  if (kind === 'hoofdstuk') return prefix + toSlug(word('titel'));
  if (kind !== 'categorie') return toSlug(word(registers[kind].name));
  const number = word('nummer').toLowerCase();
  const start = /^[a-z0-9]+(?:\.[a-z0-9]+)*$/.test(number) ? number : toSlug(number);
  return word('titel') === '' ? start : `${start}-${toSlug(word('titel'))}`;
}
