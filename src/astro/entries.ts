import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../document/assemble/draft.ts';
import { fileSchemas, kindOfPath } from '../source/records.ts';

/** A kind of record that editors write: each is a content collection. */
export type RecordKind = keyof typeof fileSchemas;

/** An entry of a content collection: a record as its file has it. */
export interface Entry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Told of Markdown alone, from the folder of the repository: Astro's extension helps with its front matter. */
  readonly filePath?: string;
}

export type Entries = Readonly<Record<RecordKind, readonly Entry[]>>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Sorts the records of the content into collections.
 *
 * @param records - as they were read
 * @param folder - the content folder, as an absolute path
 */
export function toEntries(records: readonly Row<object>[], folder: string): Entries {
  const kinds = Object.keys(fileSchemas) as RecordKind[];
  const entriesOf = (kind: RecordKind): Entry[] =>
    records.filter(({ source }) => kindOfPath(source.file) === kind).map((row) => entryOf(row, folder));
  return Object.fromEntries(kinds.map((kind) => [kind, entriesOf(kind)])) as Record<RecordKind, Entry[]>;
}

function entryOf({ record, source: { file, line, column } }: Row<object>, folder: string): Entry {
  const data = { ...record };
  if (file.endsWith('.md')) {
    const filePath = relative(root, join(folder, file)).replaceAll('\\', '/');
    return { id: file.replace(/\.md$/, ''), data, filePath };
  }
  return { id: 'id' in record ? String(record.id) : `${String(line)}:${String(column)}`, data };
}
