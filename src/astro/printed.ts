import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageMap } from '../document/page-map.ts';
import type { PrintedChapter, PrintedFile } from '../document/printed-files.ts';
import { cacheFolder } from '../machine/cache-folder.ts';
import { isFault } from '../machine/faults.ts';
import { printKey } from '../print/key.ts';
import type { Edition } from '../print/print.ts';
import type { Loaded } from '../source/load.ts';

/** What the site tells of a PDF. */
export interface Printed {
  readonly pageMap: PageMap;
  readonly pdf: PrintedFile;
  /** The chapters as files of their own, by the id of the chapter. */
  readonly chapters: Readonly<Record<string, PrintedChapter>>;
}

/** What the site tells of an edition. */
export function printedOf({
  pageMap,
  fileName,
  pdf,
  chapters,
}: Pick<Edition, 'pageMap' | 'fileName' | 'pdf' | 'chapters'>): Printed {
  return {
    pageMap,
    pdf: printedFile(fileName, pdf),
    chapters: Object.fromEntries(
      chapters.map(({ id, range, ...file }) => [
        id,
        { ...printedFile(file.fileName, file.pdf), first: range.first + 1, last: range.last + 1 },
      ]),
    ),
  };
}

function printedFile(fileName: string, pdf: Uint8Array): PrintedFile {
  return { fileName, bytes: pdf.byteLength, sha256: createHash('sha256').update(pdf).digest('hex') };
}

/** What was printed last of the repository's own content, for the development server; null before that. */
export async function readPrinted(): Promise<Printed | null> {
  try {
    return JSON.parse(await readFile(keptFile(), 'utf8')) as Printed;
  } catch (error) {
    // A file that was being written when the machine stopped is no pagination.
    if (isFault(error, 'ENOENT') || error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function keepPrinted(printed: Printed): Promise<void> {
  await writeFile(keptFile(), JSON.stringify(printed));
}

/** What was printed, if it was made from this very content: page numbers of another print hold no longer. */
export async function printedFrom(
  printed: Printed | null,
  loaded: Pick<Loaded, 'document' | 'images'>,
): Promise<Printed | null> {
  return printed !== null && printed.pageMap.key === (await printKey(loaded)) ? printed : null;
}

function keptFile(): string {
  return join(cacheFolder(), 'print.json');
}
