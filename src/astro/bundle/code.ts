import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codeFiles } from '../code-files.ts';

/** Folders of the repository that pages, their scripts and their styles are made of; packages have their versions. */
const folders = ['src', 'public'];
/** What says how they are compiled. */
const files = ['package.json', 'tsconfig.json'];

/** All code that pages may be made of: wide on purpose, for a page of older code would be a wrong one. */
export async function codeOfPages(root: string): Promise<URL[]> {
  const below = await Promise.all(folders.map((folder) => codeFiles(join(root, folder))));
  return [...files.map((file) => pathToFileURL(join(root, file))), ...below.flat()];
}

/**
 * Whether `codeOfPages` or the versions of packages tell what a module is.
 *
 * @param id - of the bundler: a path with what is asked of it, or a name of its own
 */
export function isCodeOfPages(id: string, root: string): boolean {
  const [path = ''] = id.split('?');
  const isOwn = !path.startsWith(sep) || path.includes(`${sep}node_modules${sep}`);
  return isOwn || folders.some((folder) => path.startsWith(join(root, folder, sep)));
}
