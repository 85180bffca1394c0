import { isAbsolute, relative, sep } from 'node:path';

/** Whether a file or folder lies somewhere in a folder; a folder does not lie in itself. */
export function liesIn(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
