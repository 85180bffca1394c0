import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/source/read.ts';
import { median, repeat } from './measure.ts';
import { repeatContent } from './repeat-content.ts';
import { runScript } from './spawn.ts';

/** How long the check of a content folder takes, and the memory it needs. */
export interface CheckRun {
  readonly name: string;
  /** Milliseconds, the start of the command included. */
  readonly wall: number;
  /** Bytes; null where it cannot be measured. */
  readonly peak: number | null;
}

/** Runs `npm run check` on a folder, each time in a process of its own. */
export async function measureCheck(
  root: string,
  content: string,
  name: string,
  times: number,
): Promise<CheckRun> {
  const runs = await repeat(times, () => runScript(root, 'scripts/check.ts', ['--map', content]));
  const peaks = runs.flatMap(({ peak }) => peak ?? []);
  return {
    name,
    wall: median(runs.map(({ wall }) => wall)),
    peak: peaks.length === 0 ? null : Math.max(...peaks),
  };
}

/**
 * Writes a list with at least so many categories, and little else, into a folder.
 *
 * @param content - the content folder that is repeated
 * @returns how many categories it has
 */
export async function writeCategories(content: string, folder: string, count: number): Promise<number> {
  const files = await readContent(content);
  const categories = files.filter(({ path }) => path.startsWith('categorieen/')).length;
  const copies = Math.ceil(count / categories);
  for (const { path, bytes } of repeatContent(files, copies, 'categories')) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return copies * categories;
}
