import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { isNeeded } from './needed-files.ts';
import { textsOf, wordsFile, wordsOf } from './word-list.ts';

export interface IndexOptions {
  /** Folder of the built site. */
  readonly siteFolder: string;
  readonly log: (detail: string) => void;
}

export interface IndexSize {
  readonly pages: number;
  /** Different words in the text. */
  readonly words: number;
  /** Size of all files that were written. */
  readonly bytes: number;
}

/**
 * What the text says elsewhere: the tables of categories, the labels of their rows, and the way back from a note.
 * Found here, it would be cited as part of the block before it.
 */
const repeated = ['section.process', '.category dt', '.note-back'] as const;

/**
 * Makes the search index of a built site in its folder `pagefind/`: Pagefind's own files and the list of words.
 *
 * @throws when Pagefind reports an error, or found nothing to index
 */
export async function buildIndex({ siteFolder, log }: IndexOptions): Promise<IndexSize> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'nl', excludeSelectors: [...repeated] });
    refuse(errors, 'start');
    if (!index) throw new Error('Pagefind did not start: it gave no index and no error.');
    const files = await indexFiles(index, siteFolder);
    const texts = textsOf(files);
    if (texts.length === 0) throw new Error(`Pagefind found nothing to index in "${siteFolder}".`);
    const words = wordsOf(texts);
    const kept = [...files.filter(({ path }) => isNeeded(path)), wordsFile(words)];
    const bytes = await write(kept, join(siteFolder, 'pagefind'));
    log(`${String(texts.length)} pagina's, ${String(words.length)} woorden`);
    return { pages: texts.length, words: words.length, bytes };
  } finally {
    // Pagefind works in a process of its own, which would keep ours alive.
    await close();
  }
}

async function indexFiles(index: PagefindIndex, siteFolder: string): Promise<IndexFile[]> {
  const reading = await index.addDirectory({ path: siteFolder });
  refuse(reading.errors, `read the pages in "${siteFolder}"`);
  const { files, errors } = await index.getFiles();
  refuse(errors, 'make the index');
  return files;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

async function write(files: readonly IndexFile[], folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return files.reduce((sum, { content }) => sum + content.byteLength, 0);
}
