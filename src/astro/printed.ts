import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PageMap } from '../document/page-map.ts';
import type { PrintedChapter, PrintedFile } from '../document/printed-files.ts';
import { isFault } from '../machine/faults.ts';
import type { Edition } from '../print/print.ts';

/** What the print step leaves for the site. */
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

/** Reads what the print step left; null when nothing has been printed yet. */
export async function readPrinted(path: string): Promise<Printed | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Printed;
  } catch (error) {
    if (isFault(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Leaves the pagination of a fresh PDF where the site looks for it. */
export async function writePrinted(path: string, printed: Printed): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(printed));
}
