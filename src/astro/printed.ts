import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageMap } from '../document/page-map.ts';
import type { PrintedChapter, PrintedFile } from '../document/printed-files.ts';
import { cacheFolder } from '../machine/cache-folder.ts';
import { isFault } from '../machine/faults.ts';
import type { Edition } from '../print/print.ts';
import type { Renvooi } from '../print/renvooi/print-renvooi.ts';

/** What the site tells of a PDF. */
export interface Printed {
  readonly pageMap: PageMap;
  readonly pdf: PrintedFile;
  /** The chapters as files of their own, by the id of the chapter. */
  readonly chapters: Readonly<Record<string, PrintedChapter>>;
  /** What changed since the edition before, marked; null where there is none before it. */
  readonly renvooi: PrintedFile | null;
}

/** What the site tells of an edition. */
export function printedOf(
  { pageMap, fileName, pdf, chapters }: Pick<Edition, 'pageMap' | 'fileName' | 'pdf' | 'chapters'>,
  renvooi: Renvooi | null = null,
): Printed {
  return {
    pageMap,
    pdf: printedFile(fileName, pdf),
    chapters: Object.fromEntries(
      chapters.map(({ id, range, ...file }) => [
        id,
        { ...printedFile(file.fileName, file.pdf), first: range.first + 1, last: range.last + 1 },
      ]),
    ),
    renvooi: renvooi && printedFile(renvooi.fileName, renvooi.pdf),
  };
}

/** All PDFs that stand on the site, each with its hash. */
export function printedFiles({ pdf, chapters, renvooi }: Printed): PrintedFile[] {
  return [pdf, ...Object.values(chapters), ...(renvooi ? [renvooi] : [])];
}

function printedFile(fileName: string, pdf: Uint8Array): PrintedFile {
  return { fileName, bytes: pdf.byteLength, sha256: createHash('sha256').update(pdf).digest('hex') };
}

/** What was printed, and of which content. */
export interface Kept {
  readonly printed: Printed;
  /** Key of the content (`contentKey`): where it is another, the key of the pagination decides. */
  readonly content: string;
}

/** What was printed last of the repository's own content, for the development server; null before that. */
export async function readPrinted(): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(keptFile(), 'utf8')) as Kept;
  } catch (error) {
    // A file that was being written when the machine stopped is no pagination.
    if (isFault(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function keepPrinted(kept: Kept): Promise<void> {
  await writeFile(keptFile(), JSON.stringify(kept));
}

function keptFile(): string {
  return join(cacheFolder(), 'gedrukt.json');
}
