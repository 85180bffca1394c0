import { compareNaturally } from '../natural-order.ts';
import type { Hoofdstuk } from '../schema/hoofdstuk.ts';
import type { ParsedFile } from './draft.ts';

/** A folder of `hoofdstukken/`: its own text, the files in it and the folders below it. */
export interface Folder {
  readonly path: string;
  index: ParsedFile<Hoofdstuk> | null;
  readonly files: ParsedFile<Hoofdstuk>[];
  readonly folders: Map<string, Folder>;
}

/** The tree of folders that chapter files stand in. */
export function toFolders(files: readonly ParsedFile<Hoofdstuk>[]): Folder {
  const root = emptyFolder('hoofdstukken');
  for (const file of files) {
    const parts = file.source.file.split('/').slice(1);
    const name = parts.pop();
    let folder = root;
    for (const part of parts) {
      const next = folder.folders.get(part) ?? emptyFolder(`${folder.path}/${part}`);
      folder.folders.set(part, next);
      folder = next;
    }
    if (name === 'index.md' && folder !== root) folder.index = file;
    else folder.files.push(file);
  }
  return root;
}

function emptyFolder(path: string): Folder {
  return { path, index: null, files: [], folders: new Map() };
}

/** Folders and loose files beside each other in the order of their names, a file as a folder with just its text. */
export function sortedFolders(root: Folder): Folder[] {
  return [
    ...root.folders.values(),
    ...root.files.map((file) => ({ ...emptyFolder(file.source.file), index: file })),
  ].sort((a, b) => compareNaturally(a.path.replace(/\.md$/, ''), b.path.replace(/\.md$/, '')));
}

/** The first file in or below a folder: something is to be found there. */
export function firstFileIn({ files, folders }: Folder): ParsedFile<Hoofdstuk> | undefined {
  if (files[0]) return files[0];
  for (const folder of folders.values()) {
    const found = folder.index ?? firstFileIn(folder);
    if (found) return found;
  }
  return undefined;
}
