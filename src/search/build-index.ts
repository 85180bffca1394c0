import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchFiles } from './build/search-files.ts';
import type { SearchSource } from './build/search-files.ts';

export interface IndexOptions extends SearchSource {
  /** Folder of the built site. */
  readonly siteFolder: string;
  readonly log: (detail: string) => void;
}

export interface IndexSize {
  /** How many headings, categories and entries can be found. */
  readonly records: number;
  /** Different words in the text. */
  readonly words: number;
  /** Size of all files that were written. */
  readonly bytes: number;
}

/**
 * Makes the search index of a list in the folder of its built site: Pagefind's files in `pagefind/`, and those of
 * `browser/files.ts` in `zoeken/`.
 *
 * @throws when Pagefind reports an error
 */
export async function buildIndex({ siteFolder, log, ...source }: IndexOptions): Promise<IndexSize> {
  const { files, records, words } = await searchFiles(source);
  for (const folder of ['pagefind', 'zoeken/teksten'])
    await rm(join(siteFolder, folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(siteFolder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  log(`${String(records)} onderdelen, ${String(words)} woorden`);
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  return { records, words, bytes };
}
