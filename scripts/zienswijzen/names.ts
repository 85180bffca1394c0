import { join } from 'node:path';
import { stringify } from 'yaml';
import type { NameEntry } from '../../src/check/names-file.ts';
import { namesFile } from '../../src/check/people.ts';
import type { Numbered } from '../../src/zienswijze/receive/collect.ts';
import { readText } from '../importeer/files.ts';

/** Keeps the file with names out of Git. */
export const ignoreFile = '.gitignore';

/** What keeps the file with names out of Git, with all that was kept out before. */
export async function ignoringNames(folder: string): Promise<string> {
  const before = (await readText(join(folder, ignoreFile))) ?? '';
  if (before.split(/\r?\n/).includes(namesFile)) return before;
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${namesFile}\n`;
}

/**
 * The text of the file with names. An answer may name who sent a view that is no longer in the folder, or what a newer file of it
 * leaves out: that stays.
 *
 * @param known - what the file has by now
 */
export function namesText(
  views: readonly Pick<Numbered, 'number' | 'file' | 'sender'>[],
  known: readonly NameEntry[],
): string {
  const byNumber = new Map(known.map((one) => [one.nummer, one]));
  for (const { number, file, sender } of views)
    byNumber.set(number, { ...byNumber.get(number), nummer: number, bestand: file, ...sender });
  const entries = [...byNumber.values()].sort((a, b) => a.nummer - b.nummer);
  return stringify(entries.map(({ nummer, bestand, ...who }) => ({ nummer, bestand, ...who })));
}
