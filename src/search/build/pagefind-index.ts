import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { levelCount } from '../browser/levels.ts';
import { signature } from '../browser/unpack.ts';
import type { RecordKeys } from './record-keys.ts';

/**
 * How much of the index one file holds, in the measure of Pagefind. A word needs one file: with the usual size, of six
 * for a list of 160 pages, 22 kB; with this one, 3 to 5. Their names take room in the file that lists them.
 */
const chunkSize = 3000;

/** What the page loads of what Pagefind makes; what is shown of a record is in files of our own. */
const needed = /^(?:pagefind\.[^/]+\.pf_meta|wasm\.unknown\.pagefind|index\/[^/]+)$/;

/** The index as Pagefind makes it. */
export interface MadeIndex {
  /** Path of the file that lists its parts. */
  readonly list: string;
  readonly files: readonly IndexFile[];
}

/**
 * Makes an index in which records are found by their keys: the number of a record is its id there.
 *
 * @throws when Pagefind reports an error, or there is nothing to index
 */
export async function pagefindIndex(records: readonly RecordKeys[]): Promise<MadeIndex> {
  const before = process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  try {
    // Keys are no words of any language: Pagefind is to find them as they are.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown', maxFragments: 1 });
    refuse(errors, 'start');
    if (!index) throw new Error('Pagefind did not start: it gave no index and no error.');
    const files = await indexFiles(index, records);
    const list = files.find(({ path }) => path.endsWith('.pf_meta'));
    if (list === undefined) throw new Error('Pagefind made no list of the parts of the index.');
    const loaded = files.filter(({ path }) => needed.test(path));
    return {
      list: list.path,
      files: loaded.map((file) => (file === list ? withNumbers(file, files) : file)),
    };
  } finally {
    if (before === undefined) delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
    else process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = before;
    // Pagefind works in a process of its own, which would keep ours alive.
    await close();
  }
}

async function indexFiles(index: PagefindIndex, records: readonly RecordKeys[]): Promise<IndexFile[]> {
  for (const [number, keys] of records.entries()) {
    const { errors } = await index.addCustomRecord({
      url: String(number),
      // Two records with the same keys would be one to Pagefind.
      content: `${placed(keys)} ${ownKey(number)}`,
      language: 'unknown',
    });
    refuse(errors, `take in record ${String(number)}`);
  }
  const { files, errors } = await index.getFiles();
  refuse(errors, 'make the index');
  return files;
}

function ownKey(number: number): string {
  return `0r${String(number)}`;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** Puts each key at a place that says its level; what keeps a place empty is not indexed. */
function placed(keys: RecordKeys): string {
  const byLevel = Array.from({ length: levelCount }, (): string[] => []);
  for (const [key, level] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1))) byLevel[level]?.push(key);
  const rows = Math.max(...byLevel.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => byLevel.map((column) => column[row] ?? '-').join(' ')).join(
    ' ',
  );
}

/**
 * Pagefind names a record by a hash of it. The page needs its number: written in the place of the hash, and as long, it
 * also packs better.
 */
function withNumbers({ path, content }: IndexFile, files: readonly IndexFile[]): IndexFile {
  let meta = unpacked(content).toString('latin1');
  for (const file of files) {
    if (!file.path.startsWith('fragment/')) continue;
    const text = unpacked(file.content).toString('utf8').slice(signature.length);
    for (const [hash, { url }] of Object.entries(
      JSON.parse(text) as Readonly<Record<string, { url: string }>>,
    ))
      meta = meta.replace(hash, url.padStart(hash.length, '0'));
  }
  return { path, content: gzipSync(Buffer.from(meta, 'latin1'), { level: 9 }) };
}

function unpacked(content: Uint8Array): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, signature.length).equals(Buffer.from(signature)))
    throw new Error(`A file of Pagefind does not begin with "${signature}".`);
  return data;
}
