import { onceEach } from '../../browser/fetch-json.ts';
import type { RecordTexts, TextsFile } from './files.ts';
import { textsPath } from './files.ts';
import type { Names } from './names.ts';

/** What a record says, with what it takes to find words in it. */
export interface Texts {
  readonly texts: RecordTexts;
  readonly also: TextsFile['also'];
}

/** Gives the texts of a record. */
export type ReadTexts = (record: number) => Promise<Texts>;

/** Reads the files of texts that are asked for, each once. */
export function textsReader(names: Names, read: (path: string) => Promise<unknown>): ReadTexts {
  const readFile = onceEach((bundle: number) => read(textsPath(bundle)) as Promise<TextsFile>);
  return async (record) => {
    const bundle = names.bundleOf(record);
    const { records, also } = await readFile(bundle);
    const texts = records[record - names.firstOf(bundle)];
    if (!texts) throw new Error(`There is no record ${String(record)} in file ${String(bundle)} of texts.`);
    return { texts, also };
  };
}
