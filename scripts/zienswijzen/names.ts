import { join } from 'node:path';
import { namesFile } from '../../src/check/people.ts';
import { readText } from '../importeer/files.ts';

/** Keeps the file with names out of Git. */
export const ignoreFile = '.gitignore';

/** What keeps the file with names out of Git, with all that was kept out before. */
export async function ignoringNames(folder: string): Promise<string> {
  const before = (await readText(join(folder, ignoreFile))) ?? '';
  if (before.split(/\r?\n/).includes(namesFile)) return before;
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${namesFile}\n`;
}
