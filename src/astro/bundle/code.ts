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
 * @param made - folder with the fonts: which letters they have is known too
 */
export function isCodeOfPages(id: string, root: string, made: string): boolean {
  const [path = ''] = id.split('?');
  const isOwn = !path.startsWith(sep) || path.includes(`${sep}node_modules${sep}`);
  return (
    isOwn ||
    [made, ...folders.map((folder) => join(root, folder))].some((folder) => path.startsWith(folder + sep))
  );
}
