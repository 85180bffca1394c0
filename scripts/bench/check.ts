import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateCategories } from './generate.ts';
import { median, repeat } from './measure.ts';
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

/** Writes a list of so many categories into a folder. */
export async function writeCategories(folder: string, count: number): Promise<void> {
  for (const { path, bytes } of generateCategories(count)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
