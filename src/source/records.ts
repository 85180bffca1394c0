import type { z } from 'zod';
import { fileOf, perRegister, registerNames, registers } from '../document/registers.ts';
import type { FolderRegister, Register } from '../document/registers.ts';
import { categorie } from '../document/schema/categorie.ts';
import { hoofdstuk } from '../document/schema/hoofdstuk.ts';
import { lijst } from '../document/schema/lijst.ts';
import { slug } from '../document/schema/primitives.ts';
import { imageKindOf } from './images/kinds.ts';

/** Kinds of file an editor can make, with the schema of what stands in it. */
export const fileSchemas = {
  lijst,
  hoofdstuk,
  categorie,
  ...perRegister<Record<Register, z.ZodObject>>((register) => registers[register].schema),
};

/** What a path below the content folder is; `null` for a file that has no place there. */
export type FileKind = keyof typeof fileSchemas | 'image';

/** Paths that an editor may use, for messages. */
export const knownPaths: readonly string[] = [
  'lijst.yaml',
  'hoofdstukken/…/….md',
  'categorieen/…/….md',
  ...registerNames.map((name) => (isFolder(name) ? `${name}/….md` : fileOf(name))),
];

const folders = ['hoofdstukken', 'categorieen', ...registerNames.filter((name) => registers[name].text)];
const imagePath = new RegExp(`^(?:${folders.join('|')})/.`);

/** A name that leads nowhere else on any system: not hidden, not `.` or `..`, no other separator in it. */
const plainName = /^[^.\\\p{Cc}][^\\\p{Cc}]*$/u;

export function kindOfPath(path: string): FileKind | null {
  if (!path.split('/').every((name) => plainName.test(name))) return null;
  if (path === 'lijst.yaml') return 'lijst';
  if (imagePath.test(path) && imageKindOf(path)) return 'image';
  // The folder of the delen has no text of its own.
  if (path === 'hoofdstukken/index.md') return null;
  if (/^hoofdstukken\/.+\.md$/.test(path)) return 'hoofdstuk';
  if (/^categorieen\/.+\.md$/.test(path)) return 'categorie';
  return registerNames.find((name) => isIn(name, path)) ?? null;
}

function isIn(register: Register, path: string): boolean {
  if (!isFolder(register)) return path === fileOf(register);
  return path.startsWith(fileOf(register)) && /^[^/]+\/[^/]+\.md$/.test(path);
}

/** Whether the records of a kind are Markdown files in a folder of a register. */
export function isFolder(kind: FileKind): kind is FolderRegister {
  return kind in registers && registers[kind as Register].folder;
}

/** Whether the names in a path can serve: those of chapters and terms become addresses and references. */
export function hasGoodName(path: string, kind: FileKind): boolean {
  if (kind !== 'hoofdstuk' && !isFolder(kind)) return true;
  return path
    .replace(/\.md$/, '')
    .split('/')
    .every((name) => slug.safeParse(name).success);
}
