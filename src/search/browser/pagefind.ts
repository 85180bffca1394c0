import { onceEach } from '../../browser/fetch-json.ts';
import { levelAt } from './levels.ts';
import { startPagefind } from './pagefind-program.ts';
import { unpack } from './unpack.ts';

/** By the number of a record: at which level a key stands in it. */
export type Found = ReadonlyMap<number, number>;

/** What a search needs of an index. */
export interface KeyIndex {
  /** The records with a key. */
  readonly find: (key: string) => Promise<Found>;
}

/** Gives a file of Pagefind by its path below `pagefind/`. */
type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Opens the index: Pagefind answers for one key at a time, exactly, from the one part of the index that has it.
 *
 * @param list - name of the list of its parts
 */
export async function openIndex(list: Promise<string>, readFile: ReadFile): Promise<KeyIndex> {
  const read = async (path: string): Promise<Uint8Array<ArrayBuffer>> => unpack(await readFile(path));
  const [wasm, parts] = await Promise.all([read('wasm.unknown.pagefind'), list.then(read)]);
  const program = await startPagefind(wasm, parts);
  const takeIn = onceEach(async (name: string) => {
    program.takeIn(await read(`index/${name}.pf_index`));
  });
  const find = async (key: string): Promise<Found> => {
    await Promise.all(program.partsOf(key).map(takeIn));
    return new Map([...program.search(key)].map(([id, at]) => [Number(id), levelAt(at)]));
  };
  return { find: onceEach(find) };
}
