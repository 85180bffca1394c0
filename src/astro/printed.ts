import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Lijst } from '../document/schema/lijst.ts';
import type { PageMap } from '../document/page-map.ts';

/** What the print step leaves for the site. */
export interface Printed {
  readonly pageMap: PageMap;
  readonly pdf: { readonly fileName: string; readonly bytes: number };
}

/** Name of the PDF of a version. */
export function pdfName({ id, versie }: Pick<Lijst, 'id' | 'versie'>): string {
  return `${id}-${versie}.pdf`;
}

/** Reads what the print step left; null when nothing has been printed yet. */
export async function readPrinted(path: string): Promise<Printed | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Printed;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Leaves the pagination of a fresh PDF where the site looks for it. */
export async function writePrinted(path: string, printed: Printed): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(printed));
}
