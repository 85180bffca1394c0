import { dataFiles } from '../../src/export/files.ts';
import type { Content, DataFile } from '../../src/export/files.ts';
import type { Published } from '../../src/export/publication.ts';

/** A file of the open data with what is in it. */
export interface MadeFile extends Omit<DataFile, 'make'> {
  readonly content: Content;
}

/** Makes every file of the open data. */
export async function madeFiles(published: Published): Promise<MadeFile[]> {
  return Promise.all(
    dataFiles(published).map(async ({ make, ...file }) => ({ ...file, content: await make() })),
  );
}
