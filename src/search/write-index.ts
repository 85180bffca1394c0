import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchFiles } from './build/search-files.ts';

export interface IndexSize {
  /** How many headings, categories and entries can be found. */
  readonly records: number;
  /** Different words in the text. */
  readonly words: number;
  /** Size of all files that were written. */
  readonly bytes: number;
}

/**
 * Puts the search index of a list in the folder of its built site: Pagefind's files in `pagefind/`, and those of
 * `browser/files.ts` in `zoeken/`.
 */
export async function writeIndex(
  { files, records, words }: SearchFiles,
  siteFolder: string,
): Promise<IndexSize> {
  for (const folder of ['pagefind', 'zoeken/teksten'])
    await rm(join(siteFolder, folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(siteFolder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  return { records, words, bytes };
}
